# %% [markdown]
# # The affine layer
#
# Nearly every neural network contains this layer, and many keep most of their parameters in it. It
# takes the features of an example, mixes them with *weights*, and shifts the result by a *bias*.
# Nothing else: no curve, no threshold. You will write it twice, once forward (what does it compute?)
# and once backward (who is to blame, and how much?).
#
# **Before you start**, you should know matrix products, partial derivatives and the chain rule, and
# the shapes and axes of numpy arrays.
#
# **Afterwards**, you can write an affine layer forward and backward, derive its gradients, and fit
# its weights by gradient descent.
#
# Two functions, about an hour and a half.

# %%
import matplotlib.pyplot as plt
import numpy as np

from layerlab import check

# %% [markdown]
# ## Forward
#
# One unit of the layer holds a weight for each feature and one bias. Its output for example $n$
# is a weighted sum:
#
# $$y_{nm} = \sum_{d=1}^{D} x_{nd}\, w_{dm} + b_m$$
#
# All units and all examples at once are one matrix product and one shift, $Y = XW + b$.
#
# | name | shape | what it holds |
# |---|---|---|
# | `x` | $(N, d_1, \dots, d_k)$ | $N$ examples of any shape: rows, images, ... |
# | `w` | $(D, M)$ with $D = d_1 \cdots d_k$ | a column of weights for each of $M$ units |
# | `b` | $(M,)$ | a bias for each unit |
# | `out` | $(N, M)$ | a row of outputs for each example |
#
# An example may be an image of shape $(3, 8, 8)$. The layer does not care: it reads the numbers of
# each example, in order, as one row of $D$ features.
#
# The arrays of this course hold float64 or float32 numbers, and some are *views*: `x[::2]` and `w.T` show
# numbers of another array in another order, without a copy. Do not rely on how they lie in memory.
# An answer in float32 will do wherever rounding alone makes it differ from the one in float64.
#
# The *cache* is a note to yourself. Whatever your backward function will need, put it there, in any
# form you like; nobody else reads it.


# %% solution="affine_forward"
def affine_forward(x, w, b):
    """Return `(out, cache)` of an affine layer for a minibatch.

    x: examples, shape (N, d_1, ..., d_k); w: weights, shape (D, M) with D = d_1 * ... * d_k;
    b: biases, shape (M,). None of them is changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.

    out: shape (N, M); cache: whatever `affine_backward` needs, in any form.
    """
    ### BEGIN SOLUTION
    out = x.reshape(len(x), -1) @ w + b
    cache = (x, w)
    ### END SOLUTION
    return out, cache


# %%
check("affine_forward")

# %% [markdown]
# ### What it does to a plane
#
# With two features and two units, the layer moves points of a plane. The columns of the plot on the
# left stand upright; look at what becomes of them.

# %% tags=["demo"]
ticks = np.linspace(-1, 1, 9)
plane = np.stack(np.meshgrid(ticks, ticks), axis=-1).reshape(-1, 2)
moved, _ = affine_forward(plane, np.array([[1.0, 0.6], [-0.5, 0.9]]), np.array([1.0, 0.5]))

figure, panels = plt.subplots(1, 2, figsize=(8, 4), sharex=True, sharey=True)
for panel, points, title in zip(panels, (plane, moved), ("x", "xW + b"), strict=True):
    panel.scatter(*points.T, c=np.arctan2(*plane.T), cmap="twilight", s=40)
    panel.axhline(0, color="lightgray", zorder=0)
    panel.axvline(0, color="lightgray", zorder=0)
    panel.set(title=title, aspect="equal")

# %% [markdown]
# Straight rows stay straight and evenly spaced, whatever the weights are: $W$ turns, stretches and
# shears the plane, $b$ carries its origin away. Change the numbers and run the cell again.

# %% [markdown]
# ## Backward
#
# Somewhere behind this layer a loss $L$ is computed: one number that says how wrong the whole
# network is. Backpropagation hands the layer one message, `dout`: how much the loss rises when
# `out` does, entry by entry, $\texttt{dout}_{nm} = \partial L / \partial y_{nm}$. The layer passes
# it on to each of its inputs.
#
# | step | forward | backward receives | backward passes on |
# |---|---|---|---|
# | shift | $y = z + b$ | `dout` | to $z$, and `db` to $b$ |
# | product | $z = \text{rows} \cdot W$ | what the shift passed on | `dw` to $W$, and a gradient to the rows |
# | flatten | rows = $x$, reshaped | the gradient of the rows | `dx` to $x$ |
#
# Take one weight, $w_{dm}$. Which outputs does it touch? Those of unit $m$, once in every example,
# each time multiplied by $x_{nd}$. The chain rule adds up all the ways in which it matters:
#
# $$\frac{\partial L}{\partial w_{dm}}
#   = \sum_{n=1}^{N} \frac{\partial L}{\partial y_{nm}}\, \frac{\partial y_{nm}}{\partial w_{dm}}
#   = \sum_{n=1}^{N} \texttt{dout}_{nm}\, x_{nd}$$
#
# Ask the same two questions of $b_m$ and of $x_{nd}$: which outputs do I touch, and by how much?
# Then read each sum as a matrix product, or as a sum over an axis. The shapes leave little choice,
# since every gradient has exactly the shape of what it belongs to.


# %% solution="affine_backward"
def affine_backward(dout, cache):
    """Return `(dx, dw, db)`, the gradients of the loss.

    dout: the gradient of `out`, shape (N, M); cache: what `affine_forward` returned. Neither is
    changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.

    dx: shape of x, (N, d_1, ..., d_k); dw: shape of w, (D, M); db: shape of b, (M,).
    """
    ### BEGIN SOLUTION
    x, w = cache
    dx = (dout @ w.T).reshape(x.shape)
    dw = x.reshape(len(x), -1).T @ dout
    db = dout.sum(axis=0)
    ### END SOLUTION
    return dx, dw, db


# %%
check("affine_backward")

# %% [markdown]
# ### What the gradients are good for
#
# Somebody moved a spiral by an affine map and lost the weights. Starting from weights that squash
# everything flat, step downhill: let `dout` say how far each point is from where it should be, and
# subtract a little of `dw` and `db`.

# %% tags=["demo"]
angle = np.linspace(0, 3 * np.pi, 60)
spiral = (angle / 10 * np.array([np.cos(angle), np.sin(angle)])).T
target = spiral @ np.array([[0.8, 0.9], [-1.1, 0.5]]) + np.array([1.5, -0.5])

w, b = 0.1 * np.eye(2), np.zeros(2)
snapshots = {}
for step in range(81):
    out, cache = affine_forward(spiral, w, b)
    if step in (0, 10, 80):
        snapshots[step] = out
    _, dw, db = affine_backward((out - target) / len(spiral), cache)
    w, b = w - 0.5 * dw, b - 0.5 * db

# %% [markdown]
# Each panel shows the target in gray, and what your layer makes of the spiral after that many steps.

# %% tags=["demo"]
figure, panels = plt.subplots(1, 3, figsize=(10, 3.4), sharex=True, sharey=True)
for panel, (step, out) in zip(panels, snapshots.items(), strict=True):
    panel.plot(*target.T, color="lightgray", linewidth=5)
    panel.scatter(*out.T, c=angle, cmap="viridis", s=12, zorder=3)
    panel.set(title=f"after {step} steps", aspect="equal")

# %% [markdown]
# That loop is all there is to training. Longer networks only have more functions in the chain.
#
# **To think about.** The bias gradient adds up the rows of `dout`. Suppose somebody averages them
# instead. Would the loop above still get there? What would change, and when would it hurt?

# %% [markdown]
# ## How far you are
# One card for all functions of this notebook. Before you hand it in, restart the kernel and run all
# cells: nothing should depend on a cell that is gone, or on the order in which you ran them.

# %%
check()

# %% [markdown]
# ## Further reading
#
# - F. Rosenblatt, *The perceptron: a probabilistic model for information storage and organization
#   in the brain*, Psychological Review 65, 1958. Units with weights, a bias, and a threshold that
#   this layer leaves out.
# - D. E. Rumelhart, G. E. Hinton and R. J. Williams, *Learning representations by back-propagating
#   errors*, Nature 323, 1986. Backpropagation, on four pages.
# - A. G. Baydin, B. A. Pearlmutter, A. A. Radul and J. M. Siskind, *Automatic differentiation in
#   machine learning: a survey*, Journal of Machine Learning Research 18, 2018. How frameworks write
#   backward functions for you.
