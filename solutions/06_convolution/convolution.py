# %% [markdown]
# # The convolutional layer
#
# An affine layer has a weight for every pixel. Show it a cat in the left corner for a year, and it
# will not know the same cat in the right corner. A convolutional layer looks through a small window
# instead, and moves it over the whole image: the same few weights, called a *filter*, are used at
# every place. What it learns in one corner it knows in all of them.
#
# **Before you start**, you should know affine layers and their gradients (assignment 01), and how
# to slice numpy arrays along several axes.
#
# **Afterwards**, you can write a convolutional layer forward and backward, with stride and padding,
# and say what sharing weights saves and takes for granted.
#
# Two functions. This notebook and `pooling` take about six hours together, more than half of it in this
# one. Make the functions right; they may be slow.

# %%
import matplotlib.pyplot as plt
import numpy as np

from layerlab import check

# %% [markdown]
# ## Forward
#
# Lay the filter on the image, multiply each weight by the pixel under it, and add it all up: this is
# one number of the output. Then move on. Here is an image, a filter, and what comes out:
#
# $$\begin{pmatrix} 1 & 2 & 0 \\ 0 & 1 & 3 \\ 2 & 1 & 0 \end{pmatrix}
#   \quad
#   \begin{pmatrix} 1 & 2 \\ 0 & -1 \end{pmatrix}
#   \quad\longrightarrow\quad
#   \begin{pmatrix} 4 & -1 \\ 1 & 7 \end{pmatrix}$$
#
# The first number is $1 \cdot 1 + 2 \cdot 2 + 0 \cdot 0 + 1 \cdot (-1) = 4$. Check one of the others.
#
# Two parameters say how the window moves:
#
# - `pad`: how many rows and columns of zeros are put around the image, on every side, before anything
#   else is done. Windows may then reach over the edge.
# - `stride`: the step from one window to the next, in both directions.

# %% [markdown]
# A colour image has three channels, red, green and blue, and a filter has a sheet of weights for each.
# It adds up over all channels, so one filter makes one image of numbers. A layer holds $F$ filters,
# each with a bias. With $s$ for the stride, and $\tilde x$ for the padded images:
#
# $$y_{nfij} = b_f + \sum_{c=1}^{C} \sum_{u=0}^{HH-1} \sum_{v=0}^{WW-1}
#   \tilde x_{n,\,c,\,is+u,\,js+v}\; w_{fcuv}
#   \qquad i = 0, \dots, H'-1, \quad j = 0, \dots, W'-1$$
#
# | name | shape | what it holds |
# |---|---|---|
# | `x` | $(N, C, H, W)$ | $N$ images with $C$ channels, $H$ high and $W$ wide |
# | `w` | $(F, C, HH, WW)$ | $F$ filters, $HH$ high and $WW$ wide |
# | `b` | $(F,)$ | a bias for each filter |
# | `out` | $(N, F, H', W')$ | a channel for each filter |
#
# $$H' = 1 + \frac{H + 2\,\texttt{pad} - HH}{\texttt{stride}}
#   \qquad
#   W' = 1 + \frac{W + 2\,\texttt{pad} - WW}{\texttt{stride}}$$
#
# Where does the $1$ come from? There is one window where you start, and one more for every step that
# still fits. If the division leaves a remainder, round down (the last pixels are not looked at) or
# raise a clear error; both are fine.

# %% [markdown]
# Height and width are different things, for images and for filters. And do not turn the filter
# around: mathematicians do so before they call it a convolution, deep learning does not.
#
# Loops over $n$, $f$, $i$ and $j$ are what this exercise is about. `np.pad` can do the padding.


# %% solution="conv_forward_naive"
def conv_forward_naive(x, w, b, conv_param):
    """Return `(out, cache)` of a convolutional layer for a minibatch of images.

    x: images, shape (N, C, H, W); w: filters, shape (F, C, HH, WW); b: biases, shape (F,);
    conv_param: a dictionary with the keys "stride" and "pad", two integers; pad zeros are added on
    each of the four sides. None of them is changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.

    out: shape (N, F, H', W') with H' = 1 + (H + 2 * pad - HH) / stride, and W' likewise; sizes that do
    not divide are rounded down or refused with a clear error; cache: whatever `conv_backward_naive`
    needs, in any form.
    """
    ### BEGIN SOLUTION
    stride, pad = conv_param["stride"], conv_param["pad"]
    (N, _, H, W), (F, _, HH, WW) = x.shape, w.shape
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))

    out = np.zeros((N, F, 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    cache = (padded, w, stride, pad)
    ### END SOLUTION
    return out, cache


# %%
check("conv_forward_naive")

# %% [markdown]
# ### What filters see
#
# No camera was at hand, so here is a photograph made of numbers: three channels, from 0 to 1, and a
# little grain, as in cheap film.

# %% tags=["demo"]
v, u = np.mgrid[0:1:90j, 0:1.5:135j]
photo = np.stack([0.4 + 0.4 * v, 0.6 + 0.25 * v, 0.9 + 0 * v])
things = [
    ((u - 1.2) ** 2 + (v - 0.22) ** 2 < 0.012, (1.0, 0.9, 0.2)),  # the sun
    (v > 0.66 - 0.1 * np.sin(4.2 * u), (0.35, 0.5, 0.25)),  # a hill
    ((abs(u - 0.5) < 0.22) & (abs(v - 0.65) < 0.2), (0.85, 0.8, 0.75)),  # a wall
    ((v < 0.45) & (v > 0.2 + abs(u - 0.5)), (0.6, 0.2, 0.15)),  # the roof
    ((abs(u - 0.4) < 0.06) & (abs(v - 0.62) < 0.07), (0.2, 0.25, 0.35)),  # a window
    ((abs(u - 0.6) < 0.05) & (abs(v - 0.73) < 0.12), (0.4, 0.25, 0.15)),  # the door
]
for place, colour in things:
    photo[:, place] = np.array(colour)[:, np.newaxis]
photo = np.clip(photo + np.random.default_rng(6).normal(0, 0.02, photo.shape), 0, 1)

# %% [markdown]
# And here are four filters, made by hand. The first three treat all colours alike and are outer
# products of two short rows: `smooth` is a bell, `slope` compares left with right (or above with below). The last
# one looks at a single pixel, likes red and green, and dislikes blue.

# %% tags=["demo"]
smooth = np.array([1, 4, 6, 4, 1]) / 16
slope = np.array([-1, -2, 0, 2, 1]) / 6
sheets = [np.outer(smooth, smooth), np.outer(smooth, slope), np.outer(slope, smooth)]

filters = np.zeros((4, 3, 5, 5))
for f, sheet in enumerate(sheets):
    filters[f] = sheet / 3
filters[3, :, 2, 2] = 0.5, 0.5, -1.0

seen, _ = conv_forward_naive(photo[np.newaxis], filters, np.zeros(4), {"stride": 1, "pad": 2})

# %% [markdown]
# In the last three pictures white is 0, red is above and blue below. The thin frame around some of
# them is made by the padding: beyond the edge everything is 0, and to a filter, that is a change.

# %% tags=["demo"]
titles = ["a blur", "changes from left to right", "changes from top to bottom", "yellow"]
figure, panels = plt.subplot_mosaic("aab;aac;.de", figsize=(11, 7.2), layout="constrained")
panels["a"].imshow(photo.transpose(1, 2, 0))
panels["a"].set_title("the photograph")
for panel, image, title in zip("bcde", seen[0], titles, strict=True):
    if title == "a blur":
        panels[panel].imshow(image, cmap="gray", vmin=0, vmax=1)
    else:
        panels[panel].imshow(image, cmap="RdBu_r", vmin=-0.7, vmax=0.7)
    panels[panel].set_title(title)
for panel in panels.values():
    panel.set(xticks=[], yticks=[])

# %% [markdown]
# Nobody has to make filters by hand any more: a network finds its own, and the first layer of a
# trained one is full of blurs, edges and colours like these. How does it find them?

# %% [markdown]
# ## Backward
#
# Every window is a small affine layer: numbers times weights, plus a bias. You know its gradients.
# What is new is that the windows *share*. They share the filter, and where they overlap they share
# pixels. Whatever is used in several places receives a gradient from each of them, and the chain rule
# adds these up.
#
# | step | forward | backward receives | backward passes on |
# |---|---|---|---|
# | shift | $y = z + b_f$ | `dout` | to $z$, and `db` to $b$ |
# | weigh | $z =$ sum of window $\times\, w_f$ | one number of `dout` for each window | to the window, and `dw` to $w$ |
# | cut | window = a part of $\tilde x$ | a gradient for each window | to the same part of $\tilde x$ |
# | pad | $\tilde x$ = $x$ with zeros around it | the gradient of $\tilde x$ | `dx`, the middle of it |

# %% [markdown]
# Take the image and the filter from above, and suppose that `dout` is 10 for the window at the top
# left, 1 for the window to its right, and 0 for the two below. Then both windows have their say in
# `dw`: ten times the first window plus once the second. And both write into the image: ten times the
# filter at the top left, once the filter next to it.
#
# $$\texttt{dw} = 10 \begin{pmatrix} 1 & 2 \\ 0 & 1 \end{pmatrix}
#     + 1 \begin{pmatrix} 2 & 0 \\ 1 & 3 \end{pmatrix}
#   = \begin{pmatrix} 12 & 20 \\ 1 & 13 \end{pmatrix}$$
#
# $$\texttt{dx} = 10 \begin{pmatrix} 1 & 2 & \cdot \\ 0 & -1 & \cdot \\ \cdot & \cdot & \cdot \end{pmatrix}
#     + 1 \begin{pmatrix} \cdot & 1 & 2 \\ \cdot & 0 & -1 \\ \cdot & \cdot & \cdot \end{pmatrix}
#   = \begin{pmatrix} 10 & 21 & 2 \\ 0 & -10 & -1 \\ 0 & 0 & 0 \end{pmatrix}$$
#
# The two upper pixels of the middle column lie in both windows. What would `db` be?

# %% [markdown]
# So the loops are those of forward, and each window adds its share. Write into a gradient of the
# *padded* images, and cut the padding off when all windows are done: zeros were put there, nobody
# asks for their gradient. Mind the case `pad = 0`, in which there is nothing to cut.


# %% solution="conv_backward_naive"
def conv_backward_naive(dout, cache):
    """Return `(dx, dw, db)`, the gradients of the loss.

    dout: the gradient of `out`, shape (N, F, H', W'); cache: what `conv_forward_naive` returned.
    Neither is changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.

    dx: shape of x, (N, C, H, W); dw: shape of w, (F, C, HH, WW); db: shape of b, (F,).
    """
    ### BEGIN SOLUTION
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]

    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]

    H, W = padded.shape[2] - 2 * pad, padded.shape[3] - 2 * pad
    dx = dpadded[:, :, pad : pad + H, pad : pad + W]
    db = dout.sum(axis=(0, 2, 3))
    ### END SOLUTION
    return dx, dw, db


# %%
check("conv_backward_naive")

# %% [markdown]
# ### How often is each pixel seen?
#
# Let every weight be 1 and every number of `dout` as well. Then each window adds 1 to each of its
# pixels, and `dx` counts the windows that a pixel lies in. Here are
# $11 \times 11$ pixels and a $3 \times 3$ filter.

# %% tags=["demo"]
figure, panels = plt.subplots(1, 4, figsize=(11, 3.2), layout="constrained")
for panel, (stride, pad) in zip(panels, [(1, 0), (1, 1), (2, 0), (4, 0)], strict=True):
    conv_param = {"stride": stride, "pad": pad}
    out, cache = conv_forward_naive(
        np.zeros((1, 1, 11, 11)), np.ones((1, 1, 3, 3)), np.zeros(1), conv_param
    )
    dx, _, _ = conv_backward_naive(np.ones_like(out), cache)
    panel.imshow(dx[0, 0], cmap="YlGnBu", vmin=0, vmax=16)
    for (row, column), count in np.ndenumerate(dx[0, 0]):
        panel.text(column, row, f"{count:.0f}", ha="center", va="center", fontsize=8)
    panel.set(title=f"stride {stride}, pad {pad}", xticks=[], yticks=[])

# %% [markdown]
# Without padding, the pixels at the edge hardly count: what happens there is seen by few windows, in
# the corner by one. Padding helps. A stride of 2 treats neighbours unequally, in a pattern like woven
# cloth; such patterns are a well-known problem of networks that generate images. And with a stride longer
# than the filter, some pixels are not seen at all.

# %% [markdown]
# ### The secret filter
#
# Somebody holds a filter of $9 \times 9$ pixels in three colours and does not show it. But you may
# send a picture through it and look at what comes out. So send noise, start with weights that are all 0,
# let `dout` say how far your output is from theirs, and step downhill.

# %% tags=["demo"]
rows = [".........", ".##...##.", "#+.#.#..#", "#+..#...#", "#+......#",
        ".#+....#.", "..#+..#..", "...#+#...", "....#...."]  # fmt: skip
colours = {".": (0, 0, 0), "#": (1, 0.2, 0.3), "+": (1, 0.8, 0.2)}
secret = np.array([[colours[letter] for letter in row] for row in rows]).transpose(2, 0, 1)

noise = np.random.default_rng(9).normal(size=(1, 3, 40, 40))
conv_param = {"stride": 1, "pad": 0}
theirs, _ = conv_forward_naive(noise, secret[np.newaxis], np.array([0.5]), conv_param)

# %% tags=["demo"]
w, b = np.zeros((1, 3, 9, 9)), np.zeros(1)
snapshots = {}
for step in range(31):
    ours, cache = conv_forward_naive(noise, w, b, conv_param)
    if step in (1, 5, 30):
        snapshots[step] = w[0]
    _, dw, db = conv_backward_naive((ours - theirs) / ours.size, cache)
    w, b = w - 0.3 * dw, b - 0.3 * db

# %% [markdown]
# On the left is what was sent; next to it the weights, as a picture, after that many steps.

# %% tags=["demo"]
figure, panels = plt.subplots(1, 4, figsize=(11, 3.1), layout="constrained")
panels[0].imshow(np.clip(0.5 + noise[0] / 5, 0, 1).transpose(1, 2, 0))
panels[0].set_title("noise")
for panel, (step, weights) in zip(panels[1:], snapshots.items(), strict=True):
    panel.imshow(np.clip(weights, 0, 1).transpose(1, 2, 0))
    panel.set_title(f"after {step} step{'s' * (step > 1)}")
for panel in panels:
    panel.set(xticks=[], yticks=[])

# %% [markdown]
# The secret is out, although nobody ever looked at the filter: what it did to the noise was enough.
# A network learns its filters in the same way, except that nobody knows what should come out of them.
# Only the loss at the far end tells, and backpropagation carries the message here.

# %% [markdown]
# ## What sharing costs, and what it saves
#
# A layer takes images of shape $(3, 32, 32)$ and makes 16 channels of the same height and width from
# them. Either it is affine, and every output sees every pixel. Or it is a convolution with
# $3 \times 3$ filters, stride 1 and pad 1. Answer in a few sentences:
#
# 1. How many parameters does each of the two have?
# 2. How many multiplications does each need for one image? Count those with the zeros of the padding.
# 3. The affine layer could do whatever the convolution does, with suitable weights. What would its
#    matrix look like?
# 4. What does a convolution take for granted about its input? Name one kind of data with rows and
#    columns for which that is wrong, and say why.

# %% [markdown] written="what_sharing_saves" points=4
# ### BEGIN SOLUTION
# *A sample answer; one point for each part.*
#
# 1. Affine: $3 \cdot 32 \cdot 32 = 3072$ inputs and $16 \cdot 32 \cdot 32 = 16\,384$ outputs make
#    $3072 \cdot 16\,384 = 50\,331\,648$ weights and 16 384 biases, about 50 million. Convolution:
#    $16 \cdot 3 \cdot 3 \cdot 3 = 432$ weights and 16 biases, 448 in all.
# 2. Affine: one for each weight, about 50 million. Convolution: each of the 16 384 outputs takes
#    $3 \cdot 3 \cdot 3 = 27$, which makes 442 368. So it saves a factor of 114 in work, but one of
#    more than 100 000 in parameters: each weight is used at 1024 places.
# 3. Nearly all zeros: a column for an output holds weights only where its window lies, at most 27 of
#    3072. And the columns of one channel hold the same 27 numbers, moved from place to place (at the
#    edge, those that fall on the padding are missing). Its biases are equal within a channel.
# 4. That what matters is *local*, so that a small window shows something, and that it means the same
#    *wherever* it is. A table of patients (a row each, with age, height, blood pressure, ...) breaks
#    both: neighbouring columns are neighbours by chance and measure different things, so that no filter
#    can be of use at every place. (Other good answers: shuffled pixels; a spectrogram, where a step up in
#    frequency is not the same as one in time; passport photographs, in which places do have a meaning.)
# ### END SOLUTION

# %% [markdown]
# ## How far you are
# One card for all functions of this notebook. Before you hand it in, restart the kernel and run all
# cells: nothing should depend on a cell that is gone, or on the order in which you ran them.

# %%
check()

# %% [markdown]
# ## Further reading
#
# - Y. LeCun, L. Bottou, Y. Bengio and P. Haffner, *Gradient-based learning applied to document
#   recognition*, Proceedings of the IEEE 86, 1998. Convolutional networks that read handwriting,
#   and why weights are shared.
# - A. Krizhevsky, I. Sutskever and G. E. Hinton, *ImageNet classification with deep convolutional
#   neural networks*, Neural Information Processing Systems (NIPS), 2012. Its third figure shows the
#   filters that a first layer found.
# - A. Odena, V. Dumoulin and C. Olah, *Deconvolution and checkerboard artifacts*, Distill, 2016.
#   The woven patterns in generated images.
