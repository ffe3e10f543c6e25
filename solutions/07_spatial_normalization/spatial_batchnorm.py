# %% [markdown]
# # Spatial batch normalization
#
# Batch normalization gives every feature a mean of 0 and a variance of 1 over the batch. In a stack
# of *feature maps*, which is what a convolution returns, what is a feature? Not a pixel: a
# convolution lays one filter on every place of the image, and what the filter answers at the top
# left is the same kind of number as what it answers at the bottom right. The feature is the filter,
# that is, the **channel**.
#
# So a channel gets one mean and one variance, over all images *and* all places. That is the whole
# idea. What is left is care with axes.
#
# **Before you start**, you should know batch normalization (assignment 04), and images as arrays of
# shape $(N, C, H, W)$ (assignment 06).
#
# **Afterwards**, you can normalize feature maps channel by channel, forward and backward, and move
# axes without mixing up the numbers.
#
# Two functions, about an hour and a quarter.

# %%
import matplotlib.pyplot as plt
import numpy as np

from layerlab import check

# %% [markdown]
# ## What you are given
#
# Here is batch normalization for rows of features, as in assignment 04, complete and correct. You
# may call it, or write everything anew. Read it before you decide.


# %%
def batchnorm_forward(x, gamma, beta, bn_param):
    """Return `(out, cache)` of batch normalization for rows `x` of shape (N, D)."""
    mode = bn_param["mode"]
    eps, momentum = bn_param.get("eps", 1e-5), bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "test":
        return gamma * (x - running_mean) / np.sqrt(running_var + eps) + beta, None
    if mode != "train":
        msg = f"mode is {mode!r}, neither 'train' nor 'test'"
        raise ValueError(msg)

    mean, var = x.mean(axis=0), x.var(axis=0)
    bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
    bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    std = np.sqrt(var + eps)
    x_hat = (x - mean) / std
    return gamma * x_hat + beta, (x_hat, gamma, std)


# %% [markdown]
# In train mode it keeps the statistics of the batch for later, in the dictionary that it was given;
# in test mode it uses what was kept. Its gradient is the one that you know from assignment 04.


# %%
def batchnorm_backward(dout, cache):
    """Return `(dx, dgamma, dbeta)` for rows, after `batchnorm_forward` in train mode."""
    x_hat, gamma, std = cache
    dbeta = dout.sum(axis=0)
    dgamma = (dout * x_hat).sum(axis=0)
    dx_hat = gamma * dout
    through_mean = dx_hat.mean(axis=0)
    through_var = x_hat * (dx_hat * x_hat).mean(axis=0)
    return (dx_hat - through_mean - through_var) / std, dgamma, dbeta


# %% [markdown]
# ## Forward
#
# Images come as $(N, C, H, W)$: $N$ images, $C$ channels, $H$ rows, $W$ columns. For each channel $c$
#
# $$\mu_c = \frac{1}{N H W} \sum_{n, h, w} x_{nchw}
#   \qquad
#   \sigma_c^2 = \frac{1}{N H W} \sum_{n, h, w} (x_{nchw} - \mu_c)^2$$
#
# $$y_{nchw} = \gamma_c\, \hat{x}_{nchw} + \beta_c
#   \qquad
#   \hat{x}_{nchw} = \frac{x_{nchw} - \mu_c}{\sqrt{\sigma_c^2 + \varepsilon}}$$
#
# Compare with the formula for rows: there, a mean runs over $n$ alone. So think of every place of
# every image as one more example with $C$ features.
#
# | step | array | shape |
# |---|---|---|
# | images | `x` | $(N, C, H, W)$ |
# | bring the channels to the end | | $(N, H, W, C)$ |
# | one row for each place of each image | rows | $(NHW, C)$ |
# | normalize each column, scale and shift | rows | $(NHW, C)$ |
# | and all the way back | `out` | $(N, C, H, W)$ |
#
# Two different things happen to axes here, and only one of them is `reshape`. *Moving* an axis
# (`transpose`, `np.moveaxis`) changes which number stands where. *Reshaping* only cuts the same
# line of numbers, in the same order, into other pieces. What would `x.reshape(-1, C)` put into a row?


# %% solution="spatial_batchnorm_forward"
def spatial_batchnorm_forward(x, gamma, beta, bn_param):
    """Return `(out, cache)` of batch normalization for images.

    x: images, shape (N, C, H, W); gamma, beta: scale and shift, both of shape (C,). None of them is
    changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.
    Where float64 comes in, compute in it: around a million, a mean in float32 is too coarse.
    bn_param: a dictionary with mode ("train" or "test"; anything else is a ValueError), and perhaps
    eps (if missing, 1e-5), momentum (the share of the old statistics that is kept; 0.9), and
    running_mean and running_var, both of shape (C,) (zeros). A call in train mode stores both
    in bn_param, updated with the mean and the biased variance (divided by N*H*W) of the batch. In
    test mode they alone normalize, and they do not change.

    out: shape of x; cache: whatever `spatial_batchnorm_backward` needs, in any form.
    """
    ### BEGIN SOLUTION
    N, C, H, W = x.shape
    rows = x.transpose(0, 2, 3, 1).reshape(-1, C)
    normalized, cache = batchnorm_forward(rows, gamma, beta, bn_param)
    out = normalized.reshape(N, H, W, C).transpose(0, 3, 1, 2)
    ### END SOLUTION
    return out, cache


# %%
check("spatial_batchnorm_forward")

# %% [markdown]
# ### Feature maps, before and after
#
# Four filters look at four scenes, a disc and a bar that move about: the first takes the scene as it
# is, the second blurs it, the third and the fourth look for edges. Their answers have very different
# sizes, as those of real filters do.

# %% tags=["demo"]
v, u = np.mgrid[-1:1:36j, -1.5:1.5:54j]
scenes = []
for shift in np.linspace(-0.6, 0.6, 4):
    disc = (u - shift) ** 2 + (v + 0.3 * shift) ** 2 < 0.2
    bar = abs(v - 0.6 * u - 2 * shift) < 0.12
    scenes.append(120 + 60 * disc - 70 * bar + 20 * u)
scenes = np.array(scenes)

left, up = np.roll(scenes, 1, axis=2), np.roll(scenes, 1, axis=1)
blurred = (scenes + left + up + np.roll(left, 1, axis=1)) / 4
maps = np.stack([scenes, 3 * blurred, scenes - left, 0.2 * (scenes - up)], axis=1)
maps = maps[:, :, 1:, 1:]
normal, _ = spatial_batchnorm_forward(maps, np.ones(4), np.zeros(4), {"mode": "train"})

# %% [markdown]
# All pictures of a row have the same grey scale. Above, what the filters answer; below, what your
# layer makes of it. On the right, each channel's mean, and one standard deviation to either side.

# %% tags=["demo"]
names = ("scene", "blurred", "vertical edges", "horizontal edges")
figure, panels = plt.subplots(2, 5, figsize=(12, 4.2), width_ratios=[1, 1, 1, 1, 1.2])
for row, images, low, high in zip(panels, (maps, normal), (-100, -3), (600, 3), strict=True):
    for channel, panel in enumerate(row[:4]):
        panel.imshow(images[1, channel], cmap="gray", vmin=low, vmax=high)
        panel.set(title=names[channel], xticks=[], yticks=[])
    mean, std = images.mean(axis=(0, 2, 3)), images.std(axis=(0, 2, 3))
    row[4].errorbar(range(4), mean, std, fmt="o", capsize=6)
    row[4].set(title="mean and spread", xlabel="channel", xticks=range(4), ylim=(low, high))
    row[4].set_xlim(-0.5, 3.5)
figure.tight_layout()

# %% [markdown]
# Before, the loudest channel drowns all others, and the edges can hardly be seen.
# Afterwards each channel has the same say, and none has lost any detail: within a channel, light is
# still light and dark is still dark. With `gamma` and `beta` the network may turn a channel's volume
# up again, if that turns out to help.

# %% [markdown]
# ## Backward
#
# The way back is as long as the way there, and every step undoes one step, in reverse order.
#
# | going back through | you hold | shape |
# |---|---|---|
# | | `dout` | $(N, C, H, W)$ |
# | the last move of axes | the gradient of the rows that came out | $(NHW, C)$ |
# | batch normalization of rows | the gradient of the rows that went in | $(NHW, C)$ |
# | the first move of axes | `dx` | $(N, C, H, W)$ |
#
# Moving numbers about has a simple gradient: move them back. And one $\gamma_c$ scales every place of
# every image, so all of them have a say in its gradient:
#
# $$\frac{\partial L}{\partial \gamma_c} = \sum_{n, h, w} \texttt{dout}_{nchw}\, \hat{x}_{nchw}
#   \qquad
#   \frac{\partial L}{\partial \beta_c} = \sum_{n, h, w} \texttt{dout}_{nchw}$$
#
# If you prefer to do without rows, with $M = NHW$ numbers in a channel and
# $g_{nchw} = \gamma_c\, \texttt{dout}_{nchw}$ the gradient of $\hat{x}$, assignment 04 becomes
#
# $$\texttt{dx}_{nchw} = \frac{1}{\sqrt{\sigma_c^2 + \varepsilon}}
#   \left( g_{nchw} - \frac{1}{M} \sum_{k, i, j} g_{kcij}
#   - \hat{x}_{nchw}\, \frac{1}{M} \sum_{k, i, j} g_{kcij}\, \hat{x}_{kcij} \right)$$
#
# Both sums are there because $x_{nchw}$ also moves $\mu_c$ and $\sigma_c^2$, and with them every other
# number of its channel.


# %% solution="spatial_batchnorm_backward"
def spatial_batchnorm_backward(dout, cache):
    """Return `(dx, dgamma, dbeta)`, the gradients of the loss.

    dout: the gradient of `out`, shape (N, C, H, W); cache: what `spatial_batchnorm_forward` returned
    in train mode. Neither is changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.
    It takes about as long as a few forward passes, however many entries x has.

    dx: shape of x, (N, C, H, W); dgamma, dbeta: shape (C,).
    """
    ### BEGIN SOLUTION
    N, C, H, W = dout.shape
    rows = dout.transpose(0, 2, 3, 1).reshape(-1, C)
    drows, dgamma, dbeta = batchnorm_backward(rows, cache)
    dx = drows.reshape(N, H, W, C).transpose(0, 3, 1, 2)
    ### END SOLUTION
    return dx, dgamma, dbeta


# %%
check("spatial_batchnorm_backward")

# %% [markdown]
# ### Who hears one pixel?
#
# Let the loss care about a single number of the output: the middle of channel 1 in image 0. `dout` is
# 1 there, and 0 everywhere else. Which numbers of the input does the gradient reach? (Red is positive,
# blue is negative.)

# %% tags=["demo"]
rng = np.random.default_rng(7)
x, dout = rng.normal(size=(3, 4, 7, 9)), np.zeros((3, 4, 7, 9))
dout[0, 1, 3, 4] = 1.0
_, cache = spatial_batchnorm_forward(x, np.ones(4), np.zeros(4), {"mode": "train"})
dx, dgamma, dbeta = spatial_batchnorm_backward(dout, cache)

figure, panels = plt.subplots(3, 4, figsize=(9, 5.4))
for n, c in np.ndindex(panels.shape):
    panels[n, c].imshow(dx[n, c], cmap="RdBu_r", vmin=-0.02, vmax=0.02)
    panels[n, c].set(title=f"image {n}, channel {c}", xticks=[], yticks=[])
figure.tight_layout()

# %% [markdown]
# The pixel itself answers with nearly 1, far beyond this colour scale. Faint, but there: its whole
# channel, in *every* image of the batch. They share a mean and a variance, so none of them can move
# alone. Other channels hear nothing.
#
# Add up `dx` over a channel, and you get 0 up to rounding. You can say why without any formula:
# what happens to `out` when every number of a channel rises by the same amount?

# %% tags=["demo"]
print("sum of dx in each channel:", np.abs(dx.sum(axis=(0, 2, 3))).round(12))

# %% [markdown]
# **To think about.** Convolutions usually have a bias for each filter. Suppose that a spatial batch
# normalization comes right after one. What does it make of that bias, and which gradient will the bias
# ever get? What would you do with it?

# %% [markdown]
# ## How far you are
# One card for all functions of this notebook. Before you hand it in, restart the kernel and run all
# cells: nothing should depend on a cell that is gone, or on the order in which you ran them.

# %%
check()

# %% [markdown]
# ## Further reading
#
# - S. Ioffe and C. Szegedy, *Batch normalization: accelerating deep network training by reducing
#   internal covariate shift*, International Conference on Machine Learning (ICML), 2015. One
#   section is about convolutions: the feature is the channel.
# - K. He, X. Zhang, S. Ren and J. Sun, *Deep residual learning for image recognition*, Computer
#   Vision and Pattern Recognition (CVPR), 2016. A batch normalization right after each convolution,
#   as in the last question.
