# %% [markdown]
# # Group normalization
#
# Batch normalization asks the other images of the batch for advice. That works well with 64 of them.
# It works badly with two, when their mean says more about chance than about the channel, and two
# may be all that fit into memory if the images are large. It also needs a test mode, since what it
# makes of an image should not depend on which others happen to be in the batch.
#
# Group normalization asks nobody else. It takes a mean and a variance **within each image**, over a
# group of neighbouring channels. The batch may have any size, there is nothing to keep for later, and
# training and testing are the same.
#
# **Before you start**, you should know batch and layer normalization (assignments 04 and 05), and
# images as arrays of shape $(N, C, H, W)$ (assignment 06).
#
# **Afterwards**, you can write group normalization forward and backward, and say which numbers
# share statistics in four kinds of normalization and which kind suits small batches.
#
# Two functions, about two hours. This notebook stands alone.

# %%
import matplotlib.pyplot as plt
import numpy as np

from layerlab import check

# %% [markdown]
# ## Who shares statistics with whom?
#
# Four normalizations differ in this more than in anything else. Here are $N = 3$ images (rows) of
# $C = 6$ channels (columns), each drawn as a little picture. Numbers of one colour share a mean and a
# variance.

# %% tags=["demo"]
n, c = np.mgrid[:3, :6]
picture = np.pad(np.ones((3, 4)), 1)
kinds = {
    "batch": c,
    "layer: one group (G = 1)": n,
    "group: here G = 2": 2 * n + c // 3,
    "instance: a group for each channel (G = C)": 6 * n + c,
}
figure, panels = plt.subplots(2, 2, figsize=(11, 5), layout="constrained")
for panel, (title, shares) in zip(panels.flat, kinds.items(), strict=True):
    colours = np.kron(shares + 1, picture)
    panel.imshow(np.ma.masked_equal(colours, 0), cmap="tab20", vmin=1, vmax=20)
    panel.set(title=title, xlabel="channel", ylabel="image", xticks=[], yticks=[])

# %% [markdown]
# Batch normalization goes down a column, through all images; the other three stay within a row. Layer
# and instance normalization are the two ends of one scale, and $G$, the number of groups, moves along
# it: one group of all channels, or a group for each channel. (Layer normalization as in assignment 05
# has a scale and a shift for every single number; here they belong to channels.)

# %% [markdown]
# ## Forward
#
# Each image's $C$ channels are cut, in order, into $G$ groups of $C/G$ neighbours. Let $S_{nk}$ be the
# numbers of group $k$ in image $n$, and $M = \frac{C}{G} H W$ how many there are. Then
#
# $$\mu_{nk} = \frac{1}{M} \sum_{S_{nk}} x_{nchw}
#   \qquad
#   \sigma_{nk}^2 = \frac{1}{M} \sum_{S_{nk}} (x_{nchw} - \mu_{nk})^2
#   \qquad
#   \hat{x}_{nchw} = \frac{x_{nchw} - \mu_{nk}}{\sqrt{\sigma_{nk}^2 + \varepsilon}}$$
#
# Scale and shift belong to the **channel** all the same, not to the group:
# $y_{nchw} = \gamma_c\, \hat{x}_{nchw} + \beta_c$.
#
# | name | shape | what it holds |
# |---|---|---|
# | `x`, `out` | $(N, C, H, W)$ | $N$ images of $C$ channels |
# | `gamma`, `beta` | $(1, C, 1, 1)$ | a scale and a shift for each channel |
# | mean, variance | $(N, G)$, and axes of size 1 | one for each group of each image |
#
# In `spatial_batchnorm`, `gamma` was `(C,)`. Here it has the four axes of an image, so that
# `gamma * x_hat` broadcasts as it stands.
#
# No axis has to move this time. Channels of a group are neighbours, so their numbers follow one
# another in `x`. Into which shape would you cut `x`, so that one axis holds the numbers of a group?


# %% solution="spatial_groupnorm_forward"
def spatial_groupnorm_forward(x, gamma, beta, G, gn_param):
    """Return `(out, cache)` of group normalization for images.

    x: images, shape (N, C, H, W); gamma, beta: scale and shift of each channel, both of shape
    (1, C, 1, 1); G: the number of groups, a divisor of C: the first C / G channels are the first
    group, and so on; gn_param: a dictionary that may hold eps (1e-5 if missing). None of them is
    changed. The variance is the biased one, and there is no mode.
    Arrays may be float32 or float64, and views such as a transpose or every second row.
    Where float64 comes in, compute in it: around a million, a mean in float32 is too coarse.

    out: shape of x; cache: whatever `spatial_groupnorm_backward` needs, in any form.
    """
    ### BEGIN SOLUTION
    groups = x.reshape(len(x), G, -1)
    centered = groups - groups.mean(axis=2, keepdims=True)
    var = (centered**2).mean(axis=2, keepdims=True)
    std = np.sqrt(var + gn_param.get("eps", 1e-5))
    x_hat = (centered / std).reshape(x.shape)
    out = gamma * x_hat + beta
    cache = (x_hat, std, gamma)
    ### END SOLUTION
    return out, cache


# %%
check("spatial_groupnorm_forward")

# %% [markdown]
# ### The same scene at night
#
# Two images: a scene by day, and the same scene at night, with a seventh of the light. Four filters
# look at both: the first takes the scene as it is, the second blurs it, the others look for edges. What
# do batch and group normalization hand on to the next layer?

# %% tags=["demo"]
v, u = np.mgrid[-1:1:36j, -1.5:1.5:54j]
day = 120 + 60 * ((u - 0.3) ** 2 + v**2 < 0.25) - 70 * (abs(v - 0.6 * u) < 0.12) + 20 * u
scenes = np.stack([day, day / 7])
left, up = np.roll(scenes, 1, axis=2), np.roll(scenes, 1, axis=1)
maps = np.stack([scenes, (scenes + left + up) / 3, scenes - left, scenes - up], axis=1)
maps = maps[:, :, 1:, 1:]

places = (0, 2, 3)
by_batch = maps - maps.mean(places, keepdims=True)
by_batch = by_batch / maps.std(places, keepdims=True)
by_group, _ = spatial_groupnorm_forward(maps, np.ones((1, 4, 1, 1)), np.zeros((1, 4, 1, 1)), 2, {})

# %% [markdown]
# Day is the upper row, night the lower one. Of each image you see the first channel and the third, first
# as the filters answer, then after each of the normalizations.

# %% tags=["demo"]
figure, panels = plt.subplots(2, 6, figsize=(12, 3.2))
columns = [(maps, "filters", 200), (by_batch, "batch", 3), (by_group, "group", 3)]
for position, (images, title, size) in enumerate(columns):
    for image, channel in np.ndindex(2, 2):
        panel = panels[image, 2 * position + channel]
        panel.imshow(images[image, 2 * channel], cmap="gray", vmin=-size, vmax=size)
        panel.set(title=f"{title}, {('scene', 'edges')[channel]}", xticks=[], yticks=[])
figure.tight_layout()

# %% [markdown]
# Batch normalization compares the images with each other, so the night stays dark and flat. Group
# normalization looks at each image by itself, and the lower row is as clear as the upper one. That is
# what it is good for, and what it costs: the next layer cannot tell any more that it was night.

# %% [markdown]
# ### Company
#
# Put one image into batches with others, drawn at random. How much does its own output depend on the
# company it is in? The curve shows how far the output moves from one batch to the next, for batches
# of 2 to 64 images.

# %% tags=["demo"]
rng = np.random.default_rng(11)
one, sizes, ones = rng.normal(size=(1, 4, 3, 3)), [2, 4, 8, 16, 32, 64], np.ones((1, 4, 1, 1))
moved = {"batch normalization": [], "group normalization": []}
for size in sizes:
    by_batch, by_group = [], []
    for _ in range(40):
        batch = np.concatenate([one, rng.normal(size=(size - 1, 4, 3, 3))])
        mean, std = batch.mean((0, 2, 3), keepdims=True), batch.std((0, 2, 3), keepdims=True)
        by_batch.append((one - mean) / std)
        by_group.append(spatial_groupnorm_forward(batch, ones, 0 * ones, 2, {})[0][:1])
    moved["batch normalization"].append(np.std(by_batch, axis=0).mean())
    moved["group normalization"].append(np.std(by_group, axis=0).mean())

# %% tags=["demo"]
figure, panel = plt.subplots(figsize=(6, 3.5))
for name, distances in moved.items():
    panel.plot(sizes, distances, "o-", label=name)
panel.set(xlabel="images in the batch", ylabel="how far the output moves")
panel.set_xscale("log", base=2)
panel.set_xticks(sizes, sizes)
panel.legend()
figure.tight_layout()

# %% [markdown]
# The mean and variance of a batch are estimates from a sample, and small samples give rough ones. (A little
# of that noise can do good in training, as dropout does; too much does not.) The other line is 0.

# %% [markdown]
# ## Backward
#
# You have walked this road twice: the formula of batch and of layer normalization comes back, with
# sums over a group. Only mind who belongs to whom: $\gamma_c$ and $\beta_c$ belong to a channel, over
# all images; the mean and the variance belong to a group, in one image.
#
# | going back through | you hold | leave behind | carry on |
# |---|---|---|---|
# | shift | `dout` | `dbeta`, summed over images and places | `dout` |
# | scale | `dout` | `dgamma`, likewise, of `dout` times $\hat{x}$ | $g = \gamma \cdot \texttt{dout}$ |
# | normalize | $g$, cut into groups | nothing | `dx`, cut into groups |
# | grouping | `dx`, cut into groups | nothing | `dx` |
#
# In the third step a number acts in three ways: by itself, through the mean of its group, and through
# its variance. Together they give
#
# $$\texttt{dx} = \frac{1}{\sqrt{\sigma_{nk}^2 + \varepsilon}}
#   \left( g - \frac{1}{M} \sum_{S_{nk}} g
#   - \hat{x}\, \frac{1}{M} \sum_{S_{nk}} g\, \hat{x} \right)$$
#
# Watch the order: $g$ holds $\gamma$ already, and $\gamma$ differs from channel to channel within one
# group. Could it wait until after the sums, as it could in batch normalization?


# %% solution="spatial_groupnorm_backward"
def spatial_groupnorm_backward(dout, cache):
    """Return `(dx, dgamma, dbeta)`, the gradients of the loss.

    dout: the gradient of `out`, shape (N, C, H, W); cache: what `spatial_groupnorm_forward`
    returned. Neither is changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.
    It takes about as long as a few forward passes, however many entries x has.

    dx: shape of x, (N, C, H, W); dgamma, dbeta: shape (1, C, 1, 1).
    """
    ### BEGIN SOLUTION
    x_hat, std, gamma = cache
    dbeta = dout.sum(axis=(0, 2, 3), keepdims=True)
    dgamma = (dout * x_hat).sum(axis=(0, 2, 3), keepdims=True)

    N, G, _ = std.shape
    g, x_hat = (gamma * dout).reshape(N, G, -1), x_hat.reshape(N, G, -1)
    through_mean = g.mean(axis=2, keepdims=True)
    through_var = x_hat * (g * x_hat).mean(axis=2, keepdims=True)
    dx = ((g - through_mean - through_var) / std).reshape(dout.shape)
    ### END SOLUTION
    return dx, dgamma, dbeta


# %%
check("spatial_groupnorm_backward")

# %% [markdown]
# ### Who hears one pixel?
#
# The picture of `spatial_batchnorm` once more. The loss cares about one number alone, in the middle of
# channel 1 of image 0, and there are two groups, of two channels each. Before you run the cell: which of
# the twelve panels will show anything at all?

# %% tags=["demo"]
rng = np.random.default_rng(7)
x, dout, ones = rng.normal(size=(3, 4, 7, 9)), np.zeros((3, 4, 7, 9)), np.ones((1, 4, 1, 1))
dout[0, 1, 3, 4] = 1.0
_, cache = spatial_groupnorm_forward(x, ones, 0 * ones, 2, {})
dx, dgamma, dbeta = spatial_groupnorm_backward(dout, cache)

figure, panels = plt.subplots(3, 4, figsize=(9, 5.4))
for n, c in np.ndindex(panels.shape):
    panels[n, c].imshow(dx[n, c], cmap="RdBu_r", vmin=-0.03, vmax=0.03)
    panels[n, c].set(title=f"image {n}, channel {c}", xticks=[], yticks=[])
figure.tight_layout()

# %% [markdown]
# The group of that pixel hears it, and nobody else. Compare with the first picture of this notebook:
# gradients travel exactly where statistics are shared.
#
# **To think about.** Take $G = C$ and images of one row and one column, as they come out of the last
# pooling of a deep network. What does group normalization return, whatever `x` is? Which gradient does
# `x` get? And what does batch normalization do with the same images?

# %% [markdown]
# ## How far you are
# One card for all functions of this notebook. Before you hand it in, restart the kernel and run all
# cells: nothing should depend on a cell that is gone, or on the order in which you ran them.

# %%
check()

# %% [markdown]
# ## Further reading
#
# - J. L. Ba, J. R. Kiros and G. E. Hinton, *Layer normalization*, arXiv:1607.06450, 2016. One end
#   of the scale: a single group.
# - D. Ulyanov, A. Vedaldi and V. Lempitsky, *Instance normalization: the missing ingredient for
#   fast stylization*, arXiv:1607.08022, 2016. The other end: a group for each channel.
# - Y. Wu and K. He, *Group normalization*, European Conference on Computer Vision (ECCV), 2018. All
#   that lies between, and what batches of two do to batch normalization.
