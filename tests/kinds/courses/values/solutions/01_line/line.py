# %% [markdown]
# # A line through points
# A spring was pulled forty times. How far does it give for each newton?

# %%
import matplotlib.pyplot as plt
import numpy as np

from layerlab import check

# %%
points = np.loadtxt("data/points.csv", delimiter=",", skiprows=1)
x, y = points.T

# %% [markdown]
# ## The line
# Call the slope `w` and the intercept `b`: of all lines $wx + b$, the one with the least squared error.

# %% solution="fit"
### BEGIN SOLUTION
centred = x - x.mean()
w = float((centred * (y - y.mean())).sum() / (centred**2).sum())
b = float(y.mean() - w * x.mean())
### END SOLUTION

# %%
check("fit")

# %% [markdown]
# ## How far off it is
# Call the mean squared error `mse`, and the points that are off by more than three of its roots `outliers`: a list of
# their positions.

# %% solution="mse"
### BEGIN SOLUTION
residuals = y - (w * x + b)
mse = float((residuals**2).mean())
outliers = [int(i) for i in np.flatnonzero(np.abs(residuals) > 3 * np.sqrt(mse))]
### END SOLUTION

# %%
check("mse")

# %% [markdown]
# ## Said in a sentence
# Print one line, as `slope 1.70, off by 1.02`, with two digits each.

# %% solution="report"
### BEGIN SOLUTION
print(f"slope {w:.2f}, off by {np.sqrt(mse):.2f}")
### END SOLUTION

# %%
check("report")

# %% [markdown]
# ## The picture

# %% by_hand="picture" rubric={"points and line are shown": 2, "both axes are named": 1}
### BEGIN SOLUTION
plt.scatter(x, y)
plt.plot(x, w * x + b)
plt.xlabel("force")
plt.ylabel("way")
### END SOLUTION

# %% [markdown] by_hand="meaning" points=2
# ### BEGIN SOLUTION
# One point is far off: somebody misread the ruler.
# ### END SOLUTION
