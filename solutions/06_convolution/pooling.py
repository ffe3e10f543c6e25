# %% [markdown]
# # Max pooling
#
# A convolutional layer answers, for every place of an image, how much a filter likes what it sees
# there. Often this is more than we want to know. *Is there an edge about here?* is a good question;
# the exact pixel hardly matters. Max pooling moves a window over each channel and keeps the
# largest number in it. The images become smaller, and all layers after this one become cheaper.
#
# Nothing is learned here: there are no weights and no biases. But the gradient has to find its way
# back through, and this is the interesting half.
#
# **Before you start**, you should know forward and backward functions with a cache (assignment 01),
# and how a window moves over an image (notebook `convolution`).
#
# **Afterwards**, you can write max pooling forward and backward, for tiles, gaps and overlapping
# windows, and say how far it ignores small shifts.
#
# Two functions, about an hour and a half. Make them right; they may be slow.

# %%
import matplotlib.pyplot as plt
import numpy as np

from layerlab import check

# %% [markdown]
# ## Forward
#
# A window two high and two wide, moved by two, cuts an image into four tiles:
#
# $$\begin{pmatrix} 1 & 3 & 2 & 0 \\ 5 & 2 & 1 & 1 \\ 0 & 1 & 4 & 6 \\ 2 & 0 & 7 & 5 \end{pmatrix}
#   \quad\longrightarrow\quad
#   \begin{pmatrix} 5 & 2 \\ 2 & 7 \end{pmatrix}$$
#
# Three numbers say how the window is made and how it moves: `pool_height`, `pool_width`, and
# `stride`, the step from one window to the next in both directions. With $s$ for the stride:
#
# $$y_{ncij} = \max_{\substack{0 \le u < \texttt{pool\_height} \\ 0 \le v < \texttt{pool\_width}}}
#   x_{n,\,c,\,is+u,\,js+v}
#   \qquad i = 0, \dots, H'-1, \quad j = 0, \dots, W'-1$$
#
# | name | shape | what it holds |
# |---|---|---|
# | `x` | $(N, C, H, W)$ | $N$ images with $C$ channels, $H$ high and $W$ wide |
# | `out` | $(N, C, H', W')$ | the same channels, smaller |
#
# $$H' = 1 + \frac{H - \texttt{pool\_height}}{\texttt{stride}}
#   \qquad
#   W' = 1 + \frac{W - \texttt{pool\_width}}{\texttt{stride}}$$

# %% [markdown]
# Unlike a convolution, pooling treats each channel alone, so $C$ stays as it is. There is no
# padding, so every window is full.
#
# The stride need not be the size of the window. With a smaller one windows overlap, with a larger one
# they leave gaps. If the divisions above leave a remainder, round down (the last pixels are not looked at)
# or raise a clear error; both are fine.
#
# One trap: numbers may be negative, all of them. The largest of $-3$ and $-5$ is $-3$, not $0$.


# %% solution="max_pool_forward_naive"
def max_pool_forward_naive(x, pool_param):
    """Return `(out, cache)` of max pooling for a minibatch of images.

    x: images, shape (N, C, H, W); pool_param: a dictionary with the keys "pool_height", "pool_width"
    and "stride", three integers. Neither is changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.

    out: the largest number of each window, shape (N, C, H', W') with
    H' = 1 + (H - pool_height) / stride, and W' likewise; sizes that do not divide are rounded down or
    refused with a clear error; cache: whatever `max_pool_backward_naive` needs, in any form.
    """
    ### BEGIN SOLUTION
    height, width = pool_param["pool_height"], pool_param["pool_width"]
    stride = pool_param["stride"]
    N, C, H, W = x.shape

    out = np.zeros((N, C, 1 + (H - height) // stride, 1 + (W - width) // stride))
    for n, c, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        out[n, c, i, j] = x[n, c, top : top + height, left : left + width].max()
    cache = (x, height, width, stride)
    ### END SOLUTION
    return out, cache


# %%
check("max_pool_forward_naive")

# %% [markdown]
# ### What is left of a picture
#
# Here is what a filter might have answered: a few thin bright lines, drawn on black.

# %% tags=["demo"]
v, u = np.mgrid[-1:1:96j, -1.5:1.5:144j]
petals = 0.28 + 0.25 * np.cos(5 * np.arctan2(v + 0.2, u + 0.5))
lines = [
    (np.hypot(u + 0.5, v + 0.2) - petals - 0.15) / 2,  # a flower
    np.hypot(u + 0.5, v + 0.2) - 0.1,
    u + 0.5 + 0.15 * np.sin(3 * v) + 100 * (v < 0.2),  # its stem
    np.maximum(abs(u - 0.8), abs(v - 0.3)) - 0.4,  # a house
    v + 0.55 - abs(u - 0.8) + 100 * (v > -0.1),
    v - 0.85,
]
drawing = sum(np.exp(-((line / 0.012) ** 2)) for line in lines).clip(0, 1)

# %% [markdown]
# Make it four times smaller in each direction in three ways: keep every fourth pixel, keep the mean of
# each 4 x 4 tile, or keep the largest pixel of each. The third is yours.

# %% tags=["demo"]
images = drawing[np.newaxis, np.newaxis]
tiles = {"pool_height": 4, "pool_width": 4, "stride": 4}
smaller = {
    "every fourth pixel": drawing[::4, ::4],
    "means": drawing.reshape(24, 4, 36, 4).mean(axis=(1, 3)),
    "max pooling": max_pool_forward_naive(images, tiles)[0][0, 0],
}
figure, panels = plt.subplot_mosaic(
    "aaa;bcd", figsize=(9, 6.5), height_ratios=[2, 1], layout="constrained"
)
panels["a"].imshow(drawing, cmap="gray", vmin=0, vmax=1)
panels["a"].set_title("the drawing, 96 x 144")
for panel, (title, image) in zip("bcd", smaller.items(), strict=True):
    panels[panel].imshow(image, cmap="gray", vmin=0, vmax=1)
    panels[panel].set_title(f"{title}, 24 x 36")
for panel in panels.values():
    panel.set(xticks=[], yticks=[])

# %% [markdown]
# Every fourth pixel misses most of a thin line, and means dilute it. The largest pixel says, as bright
# as ever, that there was a line in this tile. What it no longer says is where in the tile.

# %% [markdown]
# ## Backward
#
# Nudge a number that is not the largest of its window: nothing happens, so its slope is 0. Nudge the
# largest, and the output moves by just as much: its slope is 1. A pooling layer is a switch. Each
# number of `dout` goes back, whole, to the pixel that won the window:
#
# $$\begin{pmatrix} 1 & 3 & \mathbf 2 & 0 \\ \mathbf 5 & 2 & 1 & 1 \\
#   0 & 1 & 4 & 6 \\ \mathbf 2 & 0 & \mathbf 7 & 5 \end{pmatrix}
#   \qquad
#   \begin{pmatrix} 10 & 20 \\ 30 & 40 \end{pmatrix}
#   \quad\longrightarrow\quad
#   \begin{pmatrix} 0 & 0 & 20 & 0 \\ 10 & 0 & 0 & 0 \\ 0 & 0 & 0 & 0 \\ 30 & 0 & 40 & 0 \end{pmatrix}$$
#
# Where windows overlap, one pixel may win several of them, and it receives something from each. It
# was used along several paths, and along each path comes a gradient; they are added up:
#
# $$\frac{\partial L}{\partial x_{ncpq}} = \sum_{\substack{\text{windows } (i, j) \\ \text{that }
#   (p, q) \text{ wins}}} \frac{\partial L}{\partial y_{ncij}}$$
#
# What if two pixels of a window are equally large? There the slope does not exist, and we have to agree
# on something: give all of it to one of them, whichever you like, or share it among them. But keep the
# total: a window may not pass on more than it was given.


# %% solution="max_pool_backward_naive"
def max_pool_backward_naive(dout, cache):
    """Return `dx`, the gradient of the images of a max pooling layer.

    dout: gradient that arrives from above, shape of out, (N, C, H', W'); cache: what
    `max_pool_forward_naive` returned. Neither is changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.

    dx: shape of x, (N, C, H, W). The largest number of a window receives the window's entry of dout,
    and adds up what it receives from several windows; tied ones share it, or one receives all.
    """
    ### BEGIN SOLUTION
    x, height, width, stride = cache

    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = x[n, c, top : top + height, left : left + width]
        u, v = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, top + u, left + v] += dout[n, c, i, j]
    ### END SOLUTION
    return dx


# %%
check("max_pool_backward_naive")

# %% [markdown]
# ### Who hears the teacher
#
# Below is a landscape of smooth hills. Every window gets the same gradient, a 1, and passes it back. On
# the left the windows are tiles, in the middle they overlap by half, and on the right they move by a
# single pixel. The larger the dot, the more gradient has come together there.

# %% tags=["demo"]
rng = np.random.default_rng(4)
waves = np.fft.fftfreq(24)
soft = np.exp(-100 * (waves[:, np.newaxis] ** 2 + waves**2))
hills = np.fft.ifft2(np.fft.fft2(rng.normal(size=(24, 24))) * soft).real[np.newaxis, np.newaxis]

figure, panels = plt.subplots(1, 3, figsize=(11, 4), layout="constrained")
for panel, stride in zip(panels, (4, 2, 1), strict=True):
    windows = {"pool_height": 4, "pool_width": 4, "stride": stride}
    out, cache = max_pool_forward_naive(hills, windows)
    dx = max_pool_backward_naive(np.ones(out.shape), cache)[0, 0]
    rows, columns = np.nonzero(dx)
    panel.imshow(hills[0, 0], cmap="YlGn_r")
    panel.scatter(columns, rows, s=14 * dx[rows, columns], color="darkred")
    edges = np.arange(-0.5, 24, 4) if stride == 4 else []
    panel.set(xticks=edges, yticks=edges, xticklabels=[], yticklabels=[])
    panel.tick_params(length=0)
    panel.grid(color="white", linewidth=0.7)
    panel.set_title(f"stride {stride}: {len(rows)} of {dx.size} pixels hear of it")

# %% [markdown]
# Most pixels hear nothing at all in this round: whatever they were, nothing above would have changed.
# With overlapping windows the summits win again and again, and the small dots lie where a window sees
# only a slope and has to be content with its edge.

# %% [markdown]
# ### A little to the left
#
# Pooling is said not to mind small shifts. Let us see how true that is. A filter has found fifty
# things in an image, each a bright spot. Move all of them to the right, a pixel at a time, and ask how
# much the result still resembles the first one: 1 is identical, 0 is nothing in common.

# %% tags=["demo"]
rng = np.random.default_rng(10)
answers = np.zeros((96, 96))
answers[tuple(rng.integers(96, size=(2, 50)))] = rng.uniform(0.5, 1, size=50)


def likeness(a, b):
    """The cosine of the angle between two images."""
    return np.sum(a * b) / np.sqrt(np.sum(a**2) * np.sum(b**2))


def pooled(image, size):
    """What is left of the image when square tiles of this size are pooled."""
    square = {"pool_height": size, "pool_width": size, "stride": size}
    return max_pool_forward_naive(image[np.newaxis, np.newaxis], square)[0]


# %% tags=["demo"]
shifts = np.arange(9)
for size in (1, 2, 4, 8):
    before = pooled(answers, size)
    moved = [pooled(np.roll(answers, shift, axis=1), size) for shift in shifts]
    plt.plot(shifts, [likeness(before, after) for after in moved], "o-", label=f"{size} x {size}")
plt.xlabel("pixels to the right")
plt.ylabel("likeness to what it was")
_ = plt.legend(title="tiles")

# %% [markdown]
# Tiles of 1 x 1 are no pooling at all, and one pixel is enough to lose everything. With larger tiles
# the likeness fades more slowly. But nothing here is blind to a shift: wherever the borders of the tiles
# are, some spots stand right beside one, and the next step takes them over it. With tiles 4 wide, that
# is one spot in four.
#
# **To think about.** In most networks a ReLU stands before the pooling layer. Suppose they change
# places. What happens to the output, to the gradient, and to the work?

# %% [markdown]
# ## How far you are
# One card for all functions of this notebook. Before you hand it in, restart the kernel and run all
# cells: nothing should depend on a cell that is gone, or on the order in which you ran them.

# %%
check()

# %% [markdown]
# ## Further reading
#
# - K. Fukushima, *Neocognitron: a self-organizing neural network model for a mechanism of pattern
#   recognition unaffected by shift in position*, Biological Cybernetics 36, 1980. Layers that find
#   features take turns with layers that tolerate their shift.
# - D. Scherer, A. Müller and S. Behnke, *Evaluation of pooling operations in convolutional
#   architectures for object recognition*, International Conference on Artificial Neural Networks
#   (ICANN), 2010. The largest or the mean?
# - R. Zhang, *Making convolutional networks shift-invariant again*, International Conference on
#   Machine Learning (ICML), 2019. How true it is that pooling does not mind shifts, and a remedy.
