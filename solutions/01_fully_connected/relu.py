# %% [markdown]
# # The rectifier
#
# Stack ten affine layers, and what you have is one affine layer: straight lines stay straight,
# however many such layers they pass through. A network bends only because of what stands between them. The
# simplest such thing has no parameters and one corner. It is called ReLU, the *rectified linear
# unit*, and it lets through what is positive.
#
# **Before you start**, you should know what an affine layer computes, and what `dout`, a cache and
# a backward function are (notebook `affine`).
#
# **Afterwards**, you can write ReLU forward and backward for arrays of any shape, and say what its
# corner is good for and what it costs.
#
# Two functions, about three quarters of an hour.

# %%
import matplotlib.pyplot as plt
import numpy as np

from layerlab import check

# %% [markdown]
# ## Forward
#
# Each number is treated on its own, whatever the shape of the array around it:
#
# $$y = \max(x, 0)$$
#
# Be careful what you return. A network may need `x` again, for instance to add it to the output,
# $x + \mathrm{relu}(x)$, as residual networks do. So `x` has to survive.


# %% solution="relu_forward"
def relu_forward(x):
    """Return `(out, cache)` of a rectifier: every entry that is not positive becomes 0.

    x: an array of any shape. It is not changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.

    out: shape of x; cache: whatever `relu_backward` needs, in any form.
    """
    ### BEGIN SOLUTION
    out = np.maximum(x, 0)
    cache = x
    ### END SOLUTION
    return out, cache


# %%
check("relu_forward")

# %% [markdown]
# ### Folding a plane
#
# In two dimensions, ReLU folds every point onto one quarter of the plane. Watch the circle: three of
# its quarters land on the axes, and many points that were apart before are one point now.

# %% tags=["demo"]
ticks = np.linspace(-1, 1, 15)
plane = np.stack(np.meshgrid(ticks, ticks), axis=-1).reshape(-1, 2)
turn = np.linspace(0, 2 * np.pi, 200)
circle = 0.8 * np.stack([np.cos(turn), np.sin(turn)], axis=1)

figure, panels = plt.subplots(1, 2, figsize=(8, 4), sharex=True, sharey=True)
for panel, fold in zip(panels, (lambda x: x, lambda x: relu_forward(x)[0]), strict=True):
    panel.scatter(*fold(plane).T, c=np.arctan2(*plane.T), cmap="twilight", s=25)
    panel.plot(*fold(circle).T, color="black")
    panel.set(aspect="equal", title="x" if panel is panels[0] else "relu(x)")

# %% [markdown]
# ### Corners make curves
#
# One corner is not much. Here are many, each starting at a place of its own: shifted rectifiers,
# added up with weights that least squares picks. The sum, drawn in blue, is a chain of straight
# pieces, and a long chain passes for the gray curve.

# %% tags=["demo"]
t = np.linspace(-3, 3, 300)
curve = np.sin(2 * t) + 0.3 * t

figure, panels = plt.subplots(1, 3, figsize=(11, 3), sharey=True)
for panel, corners in zip(panels, (3, 8, 30), strict=True):
    starts = np.linspace(-3, 3, corners, endpoint=False)
    features, _ = relu_forward(t[:, None] - starts)
    features = np.hstack([features, np.ones((len(t), 1))])
    weights, *_ = np.linalg.lstsq(features, curve, rcond=None)
    panel.plot(t, curve, color="lightgray", linewidth=5)
    panel.plot(t, features @ weights)
    panel.set(title=f"{corners} corners")

# %% [markdown]
# ## Backward
#
# Nudge one entry of $x$. If it is positive, $y$ moves along with it, one to one. If it is negative,
# $y$ stays at 0 and never notices:
#
# $$\frac{\partial y}{\partial x} =
#   \begin{cases} 1 & x > 0 \\ 0 & x \le 0 \end{cases}
#   \qquad\qquad
#   \texttt{dx} = \texttt{dout} \cdot \frac{\partial y}{\partial x}$$
#
# At exactly 0 there is a corner, and mathematics leaves the slope open. **We take 0**, and so do the
# large frameworks.
#
# ReLU works as a gate. Forward, it decides which entries pass; backward, the gradient may use the
# same doors and no others.
#
# | | $x$ | forward: $y$ | `dout` | backward: `dx` |
# |---|---|---|---|---|
# | open | 2 | 2 | $-7$ | $-7$ |
# | closed | $-3$ | 0 | 5 | 0 |
# | corner | 0 | 0 | 5 | 0 |
#
# Which array tells you which doors are open? Look at the first line of the table before you answer.


# %% solution="relu_backward"
def relu_backward(dout, cache):
    """Return `dx`, the gradient of the loss. The slope at exactly 0 is 0.

    dout: the gradient of `out`, of the same shape; cache: what `relu_forward` returned. Neither is
    changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.

    dx: shape of x.
    """
    ### BEGIN SOLUTION
    x = cache
    dx = dout * (x > 0)
    ### END SOLUTION
    return dx


# %%
check("relu_backward")

# %% [markdown]
# ### The gate at work
#
# On the left is a pattern $x$, in the middle a gradient that comes from above, and on the right what your
# function lets through. White is 0, red is positive, blue is negative.

# %% tags=["demo"]
v, u = np.mgrid[-3:3:60j, -3:3:60j]
x = np.sin(u * v)
dout = np.cos(3 * u) + 0.5 * v
out, cache = relu_forward(x)

figure, panels = plt.subplots(1, 3, figsize=(11, 3.6))
images = {"x": x, "dout": dout, "dx": relu_backward(dout, cache)}
for panel, (title, image) in zip(panels, images.items(), strict=True):
    panel.imshow(image, cmap="RdBu_r", vmin=-2.5, vmax=2.5)
    panel.set(title=title, xticks=[], yticks=[])

# %% [markdown]
# **To think about.** Suppose one unit's input is negative for every example that you have. What
# gradient do its weights get? Will it ever recover? This happens in real networks, and it has a
# name: the unit is *dead*. What could you change about ReLU so that it cannot happen?

# %% [markdown]
# ## How far you are
# One card for all functions of this notebook. Before you hand it in, restart the kernel and run all
# cells: nothing should depend on a cell that is gone, or on the order in which you ran them.

# %%
check()

# %% [markdown]
# ## Further reading
#
# - V. Nair and G. E. Hinton, *Rectified linear units improve restricted Boltzmann machines*,
#   International Conference on Machine Learning (ICML), 2010. Rectified linear units, under
#   this name.
# - X. Glorot, A. Bordes and Y. Bengio, *Deep sparse rectifier neural networks*, Artificial
#   Intelligence and Statistics (AISTATS), 2011. Why an exact 0 does no harm, and often helps.
# - K. He, X. Zhang, S. Ren and J. Sun, *Deep residual learning for image recognition*, Computer
#   Vision and Pattern Recognition (CVPR), 2016. The residual networks that need `x` again.
