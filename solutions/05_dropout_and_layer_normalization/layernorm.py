# %% [markdown]
# # Layer normalization
#
# Batch normalization compares an example with its neighbours in the batch. This makes it strong, and
# it makes it awkward: a small batch is a poor crowd to compare with, and an example that comes alone
# has no crowd at all. *Layer normalization* asks the example itself. It compares the features of
# one example with each other, moves their mean to 0 and their variance to 1, and never looks at the
# next row.
#
# So it does the same in training and in use, and for one example as for a thousand. That is why it
# or a close relative sits in nearly every language model.
#
# **Before you start**, you should know batch normalization and its gradient (assignment 04).
#
# **Afterwards**, you can write layer normalization forward and backward, and say how it differs
# from batch normalization for biases, small batches and damaged examples.
#
# Two functions and a question to answer in words, about three hours.

# %%
import matplotlib.pyplot as plt
import numpy as np

from layerlab import check

# %% [markdown]
# ## Forward
#
# Each row of $x$ is an example with $D$ features. Mean and variance are taken *along the row*, so that
# example $n$ has a $\mu_n$ and a $v_n$ of its own:
#
# $$\mu_n = \frac1D \sum_{d=1}^D x_{nd}
#   \qquad
#   v_n = \frac1D \sum_{d=1}^D (x_{nd} - \mu_n)^2
#   \qquad
#   \hat x_{nd} = \frac{x_{nd} - \mu_n}{\sqrt{v_n + \epsilon}}
#   \qquad
#   y_{nd} = \gamma_d\, \hat x_{nd} + \beta_d$$
#
# Again the variance is the *biased* one, divided by $D$, and $\epsilon$ stands under the root.
#
# Look at the indices: $\mu$ and $v$ belong to an example, while $\gamma$ and $\beta$ belong to a
# feature. The statistics have turned by a right angle, the parameters have not.
#
# | what | batch norm | layer norm |
# |---|---|---|
# | mean and variance | one for each feature, $(D,)$ | one for each example, $(N, 1)$ |
# | $\gamma$ and $\beta$ | $(D,)$ | $(D,)$ |
# | running averages, modes | yes | none, there is nothing to remember |
#
# Why $(N, 1)$ and not $(N,)$? NumPy lines shapes up from the right. Against $x$ of shape $(N, D)$, a
# vector of shape $(N,)$ would be taken for a row: an error if $N \ne D$, and if $N = D$, wrong numbers
# without a word. `keepdims=True` keeps the axis.


# %% solution="layernorm_forward"
def layernorm_forward(x, gamma, beta, ln_param):
    """Return `(out, cache)` of layer normalization, the same in training and in use.

    x: shape (N, D); gamma, beta: scale and shift of each feature, shape (D,);
    ln_param: a dict that may hold `eps` (1e-5 if missing). None of them is changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.
    Where float64 comes in, compute in it: around a million, a mean in float32 is too coarse.

    Mean and biased variance of each row normalize that row, then gamma and beta scale and shift.

    out: shape (N, D); cache: whatever `layernorm_backward` needs, in any form.
    """
    ### BEGIN SOLUTION
    eps = ln_param.get("eps", 1e-5)
    mean = x.mean(axis=1, keepdims=True)
    var = x.var(axis=1, keepdims=True)
    std = np.sqrt(var + eps)
    x_hat = (x - mean) / std
    out = gamma * x_hat + beta
    cache = (x_hat, std, gamma)
    ### END SOLUTION
    return out, cache


# %%
check("layernorm_forward")

# %% [markdown]
# ### By columns and by rows
#
# Eight examples of twelve features. Some features are larger than others, and so are some examples.
# In the pictures, one normalization flattens the columns, the other the rows. We need not write batch
# norm for this: it is layer norm of the transposed batch, as long as $\gamma = 1$ and $\beta = 0$.


# %% tags=["demo"]
def by_rows(x):
    """Layer normalization without a scale and a shift."""
    D = x.shape[1]
    return layernorm_forward(x, np.ones(D), np.zeros(D), {})[0]


def by_columns(x):
    """Batch normalization in train mode, without a scale and a shift."""
    return by_rows(x.T).T


rng = np.random.default_rng(5)
x = rng.normal(size=(8, 12)) + 2 * rng.normal(size=12) + 2 * rng.normal(size=(8, 1))
batches = {"x": x, "batch norm": by_columns(x), "layer norm": by_rows(x)}

# %% tags=["demo"]
figure, panels = plt.subplots(3, 3, figsize=(10, 7.5), sharey="row")
for column, (name, batch) in zip(panels.T, batches.items(), strict=True):
    column[0].imshow(batch, cmap="RdBu_r", vmin=-5, vmax=5, aspect="auto")
    column[0].set_title(name)
    for panel, axis, what in [(column[1], 0, "feature"), (column[2], 1, "example")]:
        mean, std = batch.mean(axis=axis), batch.std(axis=axis)
        panel.errorbar(np.arange(len(mean)), mean, std, fmt="o", color="black", ecolor="gray")
        panel.axhline(0, color="lightgray", zorder=0)
        panel.set(xlabel=what, xticks=np.arange(0, len(mean), 2))
panels[0, 0].set_ylabel("example")
panels[1, 0].set_ylabel("mean and std of columns")
panels[2, 0].set_ylabel("mean and std of rows")
figure.tight_layout()

# %% [markdown]
# Each has its own blind spot. After batch norm, an example that lies above the others still does: look
# for the stripes across the picture. After layer norm, a feature that is always large stays large: the
# stripes run down.

# %% [markdown]
# ### Bad company
#
# Take one example, put it into many random batches, and watch where its first two features end up.
# Only the company changes, never the example.

# %% tags=["demo"]
crowd = rng.normal(size=(1000, 12)) + np.linspace(-1, 1, 12)
one = crowd[:1] + 0.5
sizes = (2, 4, 16, 128)
alone = by_rows(one)[0]

figure, panels = plt.subplots(1, 4, figsize=(11, 3.2), sharex=True, sharey=True)
for panel, size in zip(panels, sizes, strict=True):
    company = [rng.choice(crowd, size - 1, replace=False) for _ in range(200)]
    places = np.array([by_columns(np.vstack([one, others]))[0] for others in company])
    panel.scatter(*places.T[:2], s=14, alpha=0.4, label="batch norm")
    panel.scatter(*alone[:2], s=90, marker="*", color="red", label="layer norm")
    panel.set(title=f"batch of {size}", xlabel="feature 0", aspect="equal")
panels[0].set_ylabel("feature 1")
_ = panels[-1].legend(loc="lower right", fontsize=8)

# %% [markdown]
# In a batch of two, all that batch norm can say is which of the two has more: the example lands in one
# of four corners (or between them, if the two nearly agree). As the batch grows the cloud shrinks,
# since a large crowd has a steady mean. The star has not moved: whoever else is there, layer norm's
# answer is the same.

# %% [markdown]
# ## Backward
#
# You know the way from batch normalization: everything that was done along a column is now done along
# a row. Nudge one feature $x_i$ of an example, and mean and variance of *this example* move, and
# with them all its normalized features $\hat x_j$. No other example notices. With
# $s = \sqrt{v + \epsilon}$, and leaving out the index of the example:
#
# $$\frac{\partial \mu}{\partial x_i} = \frac1D
#   \qquad
#   \frac{\partial s}{\partial x_i} = \frac{\hat x_i}{D}
#   \qquad\text{so}\qquad
#   \frac{\partial \hat x_j}{\partial x_i}
#   = \frac1s \left( \delta_{ji} - \frac1D - \frac{\hat x_j \hat x_i}{D} \right)$$
#
# where $\delta_{ji}$ is 1 if $j = i$, and 0 otherwise. It remains to multiply this by the gradient of
# $\hat x_j$, and to add up over $j$:
#
# | step | what it receives | shape |
# |---|---|---|
# | $y = \gamma\, \hat x + \beta$ | `dout` | $(N, D)$ |
# | gradients of $\gamma$ and $\beta$ | everything that meets the same $\gamma_d$, the same $\beta_d$ | $(D,)$ |
# | gradient $g$ of $\hat x$ | `dout`, times a slope | $(N, D)$ |
# | $\hat x = (x - \mu) / s$ | $g$ and two means of each row | $(N, D)$ |
#
# Before you copy your batch norm and swap the axes, ask two questions. Which of the sums in it
# swap, and which do not? And $\gamma$: in batch norm it is the same number for all that is added up
# along a column, so it may be multiplied before or after. And along a row?


# %% solution="layernorm_backward"
def layernorm_backward(dout, cache):
    """Return `(dx, dgamma, dbeta)`, the gradients of the loss.

    dout: the gradient of `out`, shape (N, D); cache: what `layernorm_forward` returned. Neither is
    changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.
    It takes about as long as a few forward passes, however many entries x has.

    dx: shape (N, D); dgamma, dbeta: shape (D,).
    """
    ### BEGIN SOLUTION
    x_hat, std, gamma = cache
    dgamma = np.sum(dout * x_hat, axis=0)
    dbeta = np.sum(dout, axis=0)

    dx_hat = dout * gamma
    mean = dx_hat.mean(axis=1, keepdims=True)
    along = (dx_hat * x_hat).mean(axis=1, keepdims=True)
    dx = (dx_hat - mean - x_hat * along) / std
    ### END SOLUTION
    return dx, dgamma, dbeta


# %%
check("layernorm_backward")

# %% [markdown]
# ### What a row can still feel
#
# With three features, look at an example along the diagonal $(1, 1, 1)$: this is the direction that
# the mean takes away, and what remains is a plane. Forward, the whole plane lands on one circle. Now
# let the loss pull every output to the right, and see where each *input* wants to go.

# %% tags=["demo"]
right = np.array([2.0, -1, -1]) / np.sqrt(6)
up = np.array([0.0, 1, -1]) / np.sqrt(2)
around = np.linspace(0, 2 * np.pi, 24, endpoint=False)
radius, angle = np.meshgrid([1.0, 1.6, 2.3, 3.0, 3.8], around)
u, v = (radius * np.cos(angle)).ravel(), (radius * np.sin(angle)).ravel()
x = np.outer(u, right) + np.outer(v, up) + 10  # the 10 goes unnoticed

out, cache = layernorm_forward(x, np.ones(3), np.zeros(3), {})
dx, _, _ = layernorm_backward(np.tile(-right, (len(x), 1)), cache)

# %% tags=["demo"]
colours = plt.cm.hsv(angle.ravel() / (2 * np.pi))
figure, panels = plt.subplots(1, 2, figsize=(10, 5), sharex=True, sharey=True)
panels[0].scatter(out @ right, out @ up, color=colours, s=30)
panels[0].set_title("out: all on a circle")
panels[1].scatter(u, v, color=colours, s=12)
panels[1].quiver(
    u, v, -dx @ right, -dx @ up, color=colours, angles="xy", scale_units="xy", scale=2.2, width=4e-3
)
panels[1].set_title("x, and the way downhill")
for panel in panels:
    panel.set_aspect("equal")

# %% [markdown]
# All the arrows go around, none goes in or out: farther from the centre means *louder*, and loudness is
# what the layer takes away, so that no loss can ask for it. These are the two means that you
# subtracted: one removes the part of the gradient along $(1, 1, 1)$, the other the part along $\hat x$.
# And the arrows are shorter outside, by $1 / s$: the larger the input, the less of the gradient reaches
# what made it.

# %% [markdown]
# ## In your own words
#
# An affine layer, $x = hW + b$, stands right before the normalization.
#
# 1. With batch norm in train mode, its bias $b$ may as well be left out. Why? Is it the same with layer
#    norm, or does a part of $b$ get through? Which?
# 2. In a batch of 32, one example is damaged, and full of huge numbers. Which rows of `out` does it
#    spoil under batch norm in train mode, and which under layer norm? And why does layer norm need no
#    running averages?

# %% [markdown] written="bias_and_batch" points=4
# ### BEGIN SOLUTION
# *The bias.* $b_d$ adds the same number to feature $d$ of all examples. Batch norm subtracts the mean
# of each feature over the batch, and that contains $b_d$ in full: the bias is gone, and $\beta$ does its
# work. Layer norm subtracts the mean of each example over its features. Of $b$, only its own mean over
# the features is taken away. The differences between the $b_d$ stay: they change which feature is above
# the others, and the spread that the row is divided by. So the bias has a say here.
#
# *The damaged example.* Under batch norm it is part of every mean and every variance, so it spoils
# all 32 rows: where it is huge, the others are squeezed into nearly the same number. Under layer norm it
# spoils its own row and no other. As each row is normalized by itself, in training as in use, its
# statistics are there whenever the example is. Running averages stand in for a batch, and here none
# was ever needed.
# ### END SOLUTION

# %% [markdown]
# **To think about.** A layer has only two features, $D = 2$. What values can $\hat x$ take? What is left
# of an example of two features after layer norm, and what would a classifier above it have to work
# with?

# %% [markdown]
# ## How far you are
# One card for all functions of this notebook. Before you hand it in, restart the kernel and run all
# cells: nothing should depend on a cell that is gone, or on the order in which you ran them.

# %%
check()

# %% [markdown]
# ## Further reading
#
# - J. L. Ba, J. R. Kiros and G. E. Hinton, *Layer normalization*, arXiv:1607.06450, 2016. The layer
#   of this notebook.
# - A. Vaswani, N. Shazeer, N. Parmar, J. Uszkoreit, L. Jones, A. N. Gomez, Ł. Kaiser and I.
#   Polosukhin, *Attention is all you need*, Neural Information Processing Systems (NIPS), 2017. The
#   architecture of today's language models, normalized this way.
# - B. Zhang and R. Sennrich, *Root mean square layer normalization*, Neural Information Processing
#   Systems (NeurIPS), 2019. The close relative: it leaves the mean where it is.
