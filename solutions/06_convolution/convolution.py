# %% [markdown]
# # The convolutional layer
#
# An affine layer has a weight for every pixel. Show it a cat in the left corner for a year, and it
# will not know the same cat in the right corner. A convolutional layer looks through a small window
# instead, and moves it over the whole image: the same few weights, called a *filter*, are used at
# every place. What it learns in one corner it knows in all of them.
#
# Two functions. This notebook and `pooling` are about six hours together; more than half of that goes
# in here. Make the functions right; they may be slow.

# %%
import matplotlib.pyplot as plt
import numpy as np

from layerlab import check

# %% [markdown]
# ## Forward
#
# Lay the filter on the image, multiply what lies on each other, and add it all up: this is one
# number of the output. Then move on. Here is an image, a filter, and what comes out:
#
# $$\begin{pmatrix} 1 & 2 & 0 \\ 0 & 1 & 3 \\ 2 & 1 & 0 \end{pmatrix}
#   \quad
#   \begin{pmatrix} 1 & 2 \\ 0 & -1 \end{pmatrix}
#   \quad\longrightarrow\quad
#   \begin{pmatrix} 4 & -1 \\ 1 & 7 \end{pmatrix}$$
#
# The first number is $1 \cdot 1 + 2 \cdot 2 + 0 \cdot 0 + 1 \cdot (-1) = 4$. Check another one.
#
# Two parameters say how the window moves:
#
# - `pad`: so many rows and columns of zeros are laid around the image, on every side, before anything
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
# still fits. If the division leaves a rest, round down (the last pixels are not looked at) or raise a
# clear error; both are fine.

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
# little grain as of a cheap film.

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
# And here are four filters, made by hand. The first three treat all colours alike and are products of
# two short rows: `smooth` is a bell, `slope` compares left with right (or above with below). The last
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
# In the last three pictures white is 0, red is above and blue below.

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
