# %% [markdown]
# # The hinge loss
#
# A classifier gives every class a score. It has not been told yet whether they are any good. That
# is what a *loss* is for: it looks at the scores and at the right answers, and says in one number
# how wrong the scores are. Training does nothing but make that number smaller.
#
# The loss of this notebook comes from the support vector machine, *SVM* for short. It asks for a
# safe distance, and once it has that, it asks for nothing more.
#
# **Before you start**, you should know the chain rule, and how a layer uses the gradient that it is
# given (assignment 01).
#
# **Afterwards**, you can write the hinge loss and its gradient, with loops and without, and say
# which examples still pull and which do not.
#
# One function, about an hour.

# %%
import matplotlib.pyplot as plt
import numpy as np

from layerlab import check

# %% [markdown]
# ## The loss
#
# Example $n$ has a score $x_{nj}$ for each class $j$, and $y_n$ is the class that is right. Its score
# should be larger than every other, by 1 at least. What is missing is added up, over all *wrong*
# classes, and the mean is taken over the examples:
#
# $$L = \frac{1}{N} \sum_{n=1}^{N} \sum_{j \ne y_n} \max(0,\; m_{nj})
#   \qquad\text{with}\qquad
#   m_{nj} = x_{nj} - x_{n y_n} + 1$$
#
# Read $m_{nj}$ as what is *missing*: by how much the lead over class $j$ falls short of 1. Where the
# lead is long enough, $m_{nj}$ is negative, and the class is left alone.
#
# Here is one example with four classes, of which class 0 is right:
#
# | class $j$ | 0, the right one | 1 | 2 | 3 |
# |---|---|---|---|---|
# | score $x_{nj}$ | 2 | 1.5 | 4 | $-1$ |
# | $m_{nj}$ | not counted | 0.5 | 3 | $-2$ |
# | $\max(0, m_{nj})$ | | 0.5 | 3 | 0 |
#
# Its loss is 3.5. Note that class 1 scores *below* the right one and still costs something: it is too
# close.

# %% [markdown]
# ## The gradient
#
# A loss is the last link of the chain, so nothing arrives from above. The gradient starts here, and
# the function returns it together with the loss. Nudge one score and see what happens to the loss of
# its example:
#
# | nudge upwards | what happens | slope |
# |---|---|---|
# | a wrong class with $m_{nj} > 0$ | its own term grows | $1$ |
# | a wrong class with $m_{nj} < 0$ | it stays at 0 | $0$ |
# | the right class | every term above 0 shrinks | $-1$ for each of them |
#
# In the example above, the slopes are $-2, 1, 1, 0$. Each row adds up to 0, since a score that all
# classes share changes no difference. And do not forget the mean: a single example carries only
# $1/N$ of the loss.
#
# At $m_{nj} = 0$ exactly there is a corner, where any slope from 0 to 1 would do.
#
# Two loops are a fine way to start. When they work, try without: `x[np.arange(N), y]` picks the right
# score out of every row.


# %% solution="svm_loss"
def svm_loss(x, y):
    """Return `(loss, dx)` of the multiclass SVM loss with margin 1.

    x: scores, shape (N, C), however large or small the numbers; y: the right class of each example,
    integers of shape (N,) with 0 <= y[i] < C. Neither is changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.
    The gradient costs about as much as the loss, however many scores there are.

    loss: one number, the mean over the batch; dx: the gradient of the loss, shape of x.
    """
    ### BEGIN SOLUTION
    N = len(x)
    rows = np.arange(N)
    margins = np.maximum(0, x - x[rows, y][:, np.newaxis] + 1)
    margins[rows, y] = 0
    loss = margins.sum() / N

    dx = (margins > 0).astype(x.dtype)
    dx[rows, y] = -dx.sum(axis=1)
    dx /= N
    ### END SOLUTION
    return loss, dx


# %%
check("svm_loss")

# %% [markdown]
# ### One score at a time
#
# Take one example, hold three of its scores where they are, and move the fourth. Class 0 is right.

# %% tags=["demo"]
scores = np.array([1.0, 0.5, 2.0, -1.0])


def loss_at(value, moving):
    """The loss, and its slope, when the score of class `moving` is `value`."""
    x = scores.copy()
    x[moving] = value
    loss, dx = svm_loss(x[np.newaxis], np.array([0]))
    return loss, dx[0, moving]


# %% [markdown]
# The thin line is your loss. The thick pieces are drawn with the slopes that your gradient reports:
# they should lie on the line.

# %% tags=["demo"]
sweep = np.linspace(-3, 5, 161)
names = {0: "the right class", 1: "a wrong class"}

figure, panels = plt.subplots(1, 2, figsize=(10, 3.6), sharey=True)
for panel, (moving, name) in zip(panels, names.items(), strict=True):
    panel.plot(sweep, [loss_at(value, moving)[0] for value in sweep], color="black", linewidth=1)
    for value in (-2.3, -0.6, 0.7, 2.3, 4.0):
        loss, slope = loss_at(value, moving)
        ends = np.array([-0.4, 0.4])
        panel.plot(value + ends, loss + slope * ends, linewidth=6, alpha=0.6)
    panel.set(title=f"moving {name}", xlabel="its score")
_ = panels[0].set_ylabel("loss")

# %% [markdown]
# The picture on the right is a *hinge*, and gave the loss its name. On the left, three hinges are
# added up, and each corner is the place where one more wrong class has been left behind far enough.
# Beyond the last of them the loss is 0 and flat: nothing is left to learn from this example.

# %% [markdown]
# ### Who pulls?
#
# Three clouds of points, one for each class, and a linear classifier that starts from nothing. Each
# step hands the gradient of the scores back to the weights, as your affine layer does.

# %% tags=["demo"]
rng = np.random.default_rng(7)
y = np.repeat([0, 1, 2], 40)
centres = np.array([[0.0, 1.6], [-1.5, -0.9], [1.5, -0.9]])
points = centres[y] + rng.normal(scale=0.75, size=(120, 2))
features = np.hstack([points, np.ones((120, 1))])  # the ones carry the bias

w = np.zeros((3, 3))
snapshots = {}
for step in range(401):
    loss, dx = svm_loss(features @ w, y)
    if step in (1, 20, 400):
        snapshots[step] = w, dx.any(axis=1), loss
    w = w - 0.2 * features.T @ dx

# %% [markdown]
# Colours show which class wins where. A black ring marks every point whose row of `dx` is not 0.

# %% tags=["demo"]
v, u = np.mgrid[-3.5:4.5:200j, -4:4:200j]
plane = np.stack([u, v, np.ones_like(u)], axis=-1)
colours = ["tab:red", "tab:blue", "tab:green"]
borders = [-0.5, 0.5, 1.5, 2.5]

figure, panels = plt.subplots(1, 3, figsize=(11, 3.9), sharex=True, sharey=True)
for panel, (step, (w, pulling, loss)) in zip(panels, snapshots.items(), strict=True):
    winners = (plane @ w).argmax(axis=-1)
    panel.contourf(u, v, winners, levels=borders, colors=colours, alpha=0.2)
    panel.scatter(*points.T, color=np.array(colours)[y], s=10)
    panel.scatter(*points[pulling].T, facecolors="none", edgecolors="black", s=35, linewidths=0.7)
    panel.set(title=f"after {step}: loss {loss:.2f}, {pulling.sum()} pull", aspect="equal")

# %% [markdown]
# In the end only points near a border pull. The rest could be thrown away, and the next step would
# still go in the same direction. Points that pull are called *support vectors*: they alone hold the
# borders where they are.
#
# **To think about.** Add 100 to all scores of an example. What happens to its loss? Now multiply all
# scores by 3 instead. A classifier that gets everything right, but only just, can bring its loss to 0
# by multiplying like this, and be none the wiser. What would stop it from doing so?

# %% [markdown]
# ## How far you are
# One card for all functions of this notebook. Before you hand it in, restart the kernel and run all
# cells: nothing should depend on a cell that is gone, or on the order in which you ran them.

# %%
check()

# %% [markdown]
# ## Further reading
#
# - C. Cortes and V. Vapnik, *Support-vector networks*, Machine Learning 20, 1995. Two classes, a
#   safe distance, and the examples that hold the border.
# - J. Weston and C. Watkins, *Support vector machines for multi-class pattern recognition*,
#   European Symposium on Artificial Neural Networks (ESANN), 1999. The sum over all wrong classes,
#   as here.
# - K. Crammer and Y. Singer, *On the algorithmic implementation of multiclass kernel-based vector
#   machines*, Journal of Machine Learning Research 2, 2001. Only the worst of the wrong classes
#   counts.
