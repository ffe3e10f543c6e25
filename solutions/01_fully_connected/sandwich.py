# %% [markdown]
# # A network of two layers
#
# Affine, ReLU, affine: the smallest network that can bend. Given enough hidden units, it comes as
# close as you like to any continuous function on a closed, bounded region. Here you write all of it
# by hand, forward and backward, in one piece, and then watch it learn.
#
# **Before you start**, you should know affine layers and ReLU, forward and backward (notebooks
# `affine` and `relu`).
#
# **Afterwards**, you can carry a gradient back through several layers, and train a small classifier
# by gradient descent.
#
# Two functions, about an hour and a half. This notebook stands alone: write what you need
# here, with helpers of your own if you like.

# %%
import matplotlib.pyplot as plt
import numpy as np

from layerlab import check

# %% [markdown]
# ## Forward
#
# $$\underset{N \times D}{X} \;\longrightarrow\;
#   \underset{N \times H}{Z = X W_1 + b_1} \;\longrightarrow\;
#   \underset{N \times H}{A = \max(Z, 0)} \;\longrightarrow\;
#   \underset{N \times M}{Y = A W_2 + b_2}$$
#
# $H$ is the number of hidden units. As before, an example may have any shape, and is read as one row
# of $D$ numbers. There is no ReLU at the end: scores may be negative.
#
# Before you write, run through the backward pass in your head. Which of these arrays will it ask
# for? They go into the cache.


# %% solution="two_layer_forward"
def two_layer_forward(x, w1, b1, w2, b2):
    """Return `(out, cache)` of affine, ReLU, affine.

    x: examples, shape (N, d_1, ..., d_k); w1: shape (D, H) with D = d_1 * ... * d_k; b1: shape (H,);
    w2: shape (H, M); b2: shape (M,). None of them is changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.

    out: shape (N, M); cache: whatever `two_layer_backward` needs, in any form.
    """
    ### BEGIN SOLUTION
    hidden = x.reshape(len(x), -1) @ w1 + b1
    active = np.maximum(hidden, 0)
    out = active @ w2 + b2
    cache = (x, w1, w2, active)
    ### END SOLUTION
    return out, cache


# %%
check("two_layer_forward")

# %% [markdown]
# ## Backward
#
# Now walk back along the same road. At each station you hold the gradient of one array, and need the gradient
# of the one before it. Weights and biases take theirs as you pass by.
#
# | going back through | you hold | leave behind | carry on |
# |---|---|---|---|
# | $Y = A W_2 + b_2$ | `dout` | `dw2`, `db2` | gradient of $A$ |
# | $A = \max(Z, 0)$ | gradient of $A$ | nothing to learn here | gradient of $Z$ |
# | $Z = X W_1 + b_1$ | gradient of $Z$ | `dw1`, `db1` | gradient of the rows |
# | rows of $x$ | gradient of the rows | | `dx`, in the shape of $x$ |
#
# Three thoughts that save an evening:
#
# 1. Everything behind the gate, `dw1` and `db1` too, sees the gradient of $Z$, not that of $A$.
# 2. The gate asks $Z$ (or $A$, which is positive in the same places). It does not ask the gradient.
# 3. When a matrix product refuses to work, write the shapes under it. Only one order fits.


# %% solution="two_layer_backward"
def two_layer_backward(dout, cache):
    """Return `(dx, dw1, db1, dw2, db2)`, the gradients of the loss.

    dout: the gradient of `out`, shape (N, M); cache: what `two_layer_forward` returned. Neither is
    changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.

    Each gradient has exactly the shape of what it belongs to. ReLU's slope at 0 is 0.
    """
    ### BEGIN SOLUTION
    x, w1, w2, active = cache
    dw2 = active.T @ dout
    db2 = dout.sum(axis=0)
    dhidden = (dout @ w2.T) * (active > 0)
    dw1 = x.reshape(len(x), -1).T @ dhidden
    db1 = dhidden.sum(axis=0)
    dx = (dhidden @ w1.T).reshape(x.shape)
    ### END SOLUTION
    return dx, dw1, db1, dw2, db2


# %%
check("two_layer_backward")

# %% [markdown]
# ## Watch it learn
#
# Two moons, one of each class, and no straight line that separates them.

# %% tags=["demo"]
rng = np.random.default_rng(7)
angle = rng.uniform(0, np.pi, size=300)
label = np.arange(300) % 2
upper = np.stack([np.cos(angle), np.sin(angle)], axis=1)
moons = np.where(label[:, None] == 0, upper, [1.0, 0.5] - upper)
moons += rng.normal(0, 0.1, size=moons.shape)

plt.figure(figsize=(5, 3.5))
plt.scatter(*moons.T, c=label, cmap="coolwarm", edgecolor="white")
_ = plt.axis("equal")

# %% [markdown]
# The network gets 16 hidden units and one score: positive means red. A sigmoid turns the score into
# a probability $p$. With the usual loss for this, the gradient of the score is simply $(p - y) / N$,
# where $y$ is 0 or 1. (The next assignment shows why, for any number of classes.)

# %% tags=["demo"]
parameters = [rng.normal(0, 1, (2, 16)), np.zeros(16), rng.normal(0, 0.3, (16, 1)), np.zeros(1)]
history, snapshots = [], {}
for step in range(1001):
    score, cache = two_layer_forward(moons, *parameters)
    probability = 1 / (1 + np.exp(-score[:, 0]))
    history.append(np.mean((probability > 0.5) == label))
    if step in (0, 30, 1000):
        snapshots[step] = parameters
    dscore = (probability - label)[:, None] / len(label)
    _, *gradients = two_layer_backward(dscore, cache)
    parameters = [p - 1.0 * dp for p, dp in zip(parameters, gradients, strict=True)]
print(f"right: {history[0]:.0%} before, {history[-1]:.0%} after")

# %% [markdown]
# What the network thinks of every point of the plane, before, early and late. Look for the corners:
# each hidden unit draws one straight line, and the border may turn where it crosses one.

# %% tags=["demo"]
u, v = np.meshgrid(np.linspace(-1.6, 2.6, 150), np.linspace(-1.2, 1.7, 120))
plane = np.stack([u.ravel(), v.ravel()], axis=1)

figure, panels = plt.subplots(1, 3, figsize=(12, 3.2), sharey=True)
for panel, (step, at_that_time) in zip(panels, snapshots.items(), strict=True):
    score = two_layer_forward(plane, *at_that_time)[0].reshape(u.shape)
    panel.contourf(u, v, np.tanh(score / 2), levels=np.linspace(-1, 1, 21), cmap="coolwarm")
    panel.contour(u, v, score, levels=[0], colors="black")
    panel.scatter(*moons.T, c=label, cmap="coolwarm", edgecolor="white", s=15)
    panel.set(title=f"after {step} steps: {history[step]:.0%} right")

# %% [markdown]
# **To think about.** Start with `w1` and `w2` full of zeros, and run the training again. What do you
# see, and which line of your backward function explains it? Would it help to make only one of the
# two zero?

# %% [markdown]
# ## How far you are
# One card for all functions of this notebook. Before you hand it in, restart the kernel and run all
# cells: nothing should depend on a cell that is gone, or on the order in which you ran them.

# %%
check()

# %% [markdown]
# ## Further reading
#
# - D. E. Rumelhart, G. E. Hinton and R. J. Williams, *Learning representations by back-propagating
#   errors*, Nature 323, 1986. Hidden units that learn what to stand for, as the 16 above did.
# - G. Cybenko, *Approximation by superpositions of a sigmoidal function*, Mathematics of Control,
#   Signals and Systems 2, 1989. One hidden layer is enough to come close to any continuous
#   function.
# - M. Leshno, V. Ya. Lin, A. Pinkus and S. Schocken, *Multilayer feedforward networks with a
#   nonpolynomial activation function can approximate any function*, Neural Networks 6, 1993. The
#   same for ReLU, among others.
