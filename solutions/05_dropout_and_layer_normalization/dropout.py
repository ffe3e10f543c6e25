# %% [markdown]
# # Dropout
#
# A large network can learn its training examples by heart. *Dropout* makes that hard in the simplest
# way one can think of: at every step it silences a random part of the units. A unit that cannot count
# on its neighbours has to be useful by itself, and what was to be learned by heart has to be spread
# over many.
#
# When training is over, all units work. It is as if you had trained a crowd of thinned networks that
# share their weights, and now ask all of them at once.
#
# **Before you start**, you should know forward and backward functions with a cache (assignment 01),
# and what a probability and a mean are.
#
# **Afterwards**, you can write inverted dropout forward and backward, keep the probabilities of
# dropping and of keeping apart, and say why nothing is left to do in test mode.
#
# Two functions, about an hour.

# %%
import matplotlib.pyplot as plt
import numpy as np

from layerlab import check

# %% [markdown]
# ## What is p the probability of?
#
# **Here `p` is the probability of DROPPING a unit**, as in PyTorch. With `p = 0.2`, about 20 % of the
# units are silenced and 80 % are kept. Beware: the best-known paper on dropout, and many courses after
# it, call the probability of *keeping* a unit $p$. When you read a text or borrow a line, find
# out which of the two it means.
#
# ## Who makes up for what is missing?
#
# With a part of the units silent, less arrives at the next layer: on average $1 - p$ of what it is
# used to. If nothing made up for this, training and use would not fit together. So whatever is kept
# is made larger, in training, by just as much:
#
# $$y_i = \frac{m_i}{1 - p} \, x_i
#   \qquad
#   m_i = \begin{cases} 0 & \text{with probability } p \\ 1 & \text{otherwise} \end{cases}$$
#
# On average nothing changes, since $p \cdot 0 + (1 - p) \cdot \frac{x_i}{1 - p} = x_i$. This is called
# *inverted* dropout. Its beauty is in what is left to do when the network is used: nothing at all.
#
# | `mode` | what comes out |
# |---|---|
# | `"train"` | each element of `x` is either 0 or $x_i / (1 - p)$ |
# | `"test"` | `x` |
# | anything else | a `ValueError`, since `"Train"` must not pass in silence |

# %% [markdown]
# ## Drawing a mask
#
# Every element of `x` has a mask of its own, whether `x` is a vector, a batch or a stack of images: no
# two examples lose the same units, except by chance.
#
# A generator gives numbers that are spread evenly from 0 to 1. What share of them is below 0.2? That
# is all you need.
#
# For experiments that can be repeated, and for tests, there may be a `seed` in the parameters. The
# same seed gives the same mask. Without a seed each call draws a new one.
# `np.random.default_rng(seed)` does the right thing in both cases: it takes `None` to mean *surprise
# me*.


# %% solution="dropout_forward" draws="mask"
def dropout_forward(x, dropout_param):
    """Return `(out, cache)` of inverted dropout; out has the shape of x, which may be any shape.

    dropout_param: a dictionary with
        p: the probability of DROPPING an element, 0 <= p < 1;
        mode: "train" drops and scales, "test" returns the values of x, all else is a ValueError;
        seed: an integer or None, and may be missing. Calls with the same seed draw the same mask,
            calls without one draw masks that differ.

    Neither x nor dropout_param is changed. The cache holds whatever `dropout_backward` needs.
    Arrays may be float32 or float64, and views such as a transpose or every second row.
    """
    ### BEGIN SOLUTION
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed"))
        mask = (rng.random(x.shape) >= p) / (1 - p)
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        msg = f"mode is {mode!r}, but has to be 'train' or 'test'"
        raise ValueError(msg)
    out, cache = x * mask, mask
    ### END SOLUTION
    return out, cache


# %%
check("dropout_forward")

# %% [markdown]
# ### What a mask does to a picture
#
# Each pixel of this picture is a unit. Let three masks loose on it: the black pixels are silent, and
# those that are left are brighter than they were.

# %% tags=["demo"]
v, u = np.mgrid[-1:1:80j, -1:1:80j]
picture = 0.5 + 0.4 * np.cos(14 * np.hypot(u, v)) * np.exp(-2 * (u**2 + v**2))

figure, panels = plt.subplots(1, 4, figsize=(11, 2.7), layout="constrained")
for panel, p in zip(panels, (0, 0.25, 0.5, 0.75), strict=True):
    out, _ = dropout_forward(picture, {"p": p, "mode": "train", "seed": 1})
    image = panel.imshow(out, cmap="inferno", vmin=0, vmax=2)
    panel.set_title(f"p = {p}\nmean {out.mean():.3f}")
    panel.axis("off")
_ = figure.colorbar(image, ax=panels, extend="max")

# %% [markdown]
# Look at the means: however much is dropped, they hardly move. What changes is the noise. Now average
# over many masks, with half of the pixels silent in each; the colours mean the same as above.

# %% tags=["demo"]
half = {"p": 0.5, "mode": "train"}

figure, panels = plt.subplots(1, 4, figsize=(11, 2.9), layout="constrained")
for panel, count in zip(panels, (1, 10, 100, 1000), strict=True):
    average = sum(dropout_forward(picture, half)[0] for _ in range(count)) / count
    panel.imshow(average, cmap="inferno", vmin=0, vmax=2)
    panel.set_title("one mask" if count == 1 else f"mean of {count}")
    panel.axis("off")

# %% [markdown]
# The picture comes back, as bright as it was. That is the promise of the scaling: on average, the next
# layer sees in training what it will see in use. (If all four look like the first, your function draws
# the same mask every time.)

# %% [markdown]
# ### What the next layer sees
#
# A unit of the next layer adds up many inputs, with weights. Here are its sums over 4000 rounds of
# training, all with the same 100 inputs; the line is its one sum in test mode.

# %% tags=["demo"]
rng = np.random.default_rng(5)
inputs, weights = rng.uniform(0, 1, size=100), rng.normal(0.1, 0.1, size=100)
rounds = np.tile(inputs, (4000, 1))

figure, panels = plt.subplots(1, 3, figsize=(11, 3), sharex=True)
for panel, p in zip(panels, (0.1, 0.5, 0.8), strict=True):
    training, _ = dropout_forward(rounds, {"p": p, "mode": "train"})
    testing, _ = dropout_forward(inputs, {"p": p, "mode": "test"})
    panel.hist(training @ weights, bins=40, color="lightsteelblue")
    panel.axvline(testing @ weights, color="darkblue")
    panel.set(title=f"p = {p}", xlabel="sum", yticks=[])

# %% [markdown]
# The histograms get wider and wider, and all are centred on the line. So the next layer has to live
# with noisy sums, and what it learns must not depend on any single input.

# %% [markdown]
# ## Backward
#
# Chance looks like something that cannot be differentiated. But by the time the gradient comes back,
# the dice have been thrown: the mask is a constant, and each $y_i$ is $x_i$ times a number that we
# know. Nudge $x_i$, and $y_i$ moves by that number times as much:
#
# $$\frac{\partial L}{\partial x_i} = \frac{m_i}{1 - p} \cdot \frac{\partial L}{\partial y_i}$$
#
# A unit that was silent had no say in the loss, and gets no gradient. It has to be the *same* mask: a
# second throw of the dice would blame the units that were silent and spare those that spoke. And in
# test mode, where nothing was changed on the way there, nothing is changed on the way back.


# %% solution="dropout_backward"
def dropout_backward(dout, cache):
    """Return `dx`, the gradient of the loss with respect to x, of the shape of x.

    dout: the gradient with respect to out, of the same shape; cache: from `dropout_forward`, of a
    call in either mode. Neither is changed, so that the same cache serves a second time.
    """
    ### BEGIN SOLUTION
    dx = dout * cache
    ### END SOLUTION
    return dx


# %%
check("dropout_backward")

# %% [markdown]
# ### A network that learns by heart
#
# 24 noisy points of a wave, and a network with 300 hidden units: enough to bend to almost every point,
# noise and all. Dropout sits between the hidden layer and the output.

# %% tags=["demo"]
rng = np.random.default_rng(3)
t = np.sort(rng.uniform(-3, 3, size=24))[:, np.newaxis]
y = np.sin(1.5 * t) + rng.normal(scale=0.35, size=t.shape)


def slopes(net, hidden, dropped, cache):
    """The gradients of the mean squared error with respect to w1, b1, w2 and b2."""
    _, _, w2, b2 = net
    dout = 2 * (dropped @ w2 + b2 - y) / len(t)
    dhidden = dropout_backward(dout @ w2.T, cache) * (hidden > 0)
    return t.T @ dhidden, dhidden.sum(axis=0), dropped.T @ dout, dout.sum(axis=0)


# %% tags=["demo"]
def fit(p, steps=3000, units=300):
    """Train a network with Adam, dropping hidden units with probability p."""
    rng = np.random.default_rng(0)
    w1, b1 = rng.normal(size=(1, units)), rng.uniform(-3, 3, size=units)
    net = [w1, b1, 0.05 * rng.normal(size=(units, 1)), np.zeros(1)]
    m, v = [0.0] * 4, [0.0] * 4
    for step in range(1, steps + 1):
        hidden = np.maximum(0, t @ net[0] + net[1])
        dropped, cache = dropout_forward(hidden, {"p": p, "mode": "train", "seed": step})
        for i, slope in enumerate(slopes(net, hidden, dropped, cache)):
            m[i] = 0.9 * m[i] + 0.1 * slope
            v[i] = 0.999 * v[i] + 0.001 * slope**2
            root = np.sqrt(v[i] / (1 - 0.999**step))
            net[i] = net[i] - 0.01 * m[i] / (1 - 0.9**step) / (root + 1e-8)
    return net


# %% [markdown]
# To draw one of the thinned networks as a whole, we have to silence the same units at every point of
# the curve. That is the same as dropping rows of $w_2$, so your function can do it.

# %% tags=["demo"]
grid = np.linspace(-3.2, 3.2, 300)[:, np.newaxis]

figure, panels = plt.subplots(1, 2, figsize=(11, 4), sharey=True)
for panel, p in zip(panels, (0, 0.5), strict=True):
    w1, b1, w2, b2 = fit(p)
    hidden = np.maximum(0, grid @ w1 + b1)
    for seed in range(25 if p else 0):
        thinned, _ = dropout_forward(w2, {"p": p, "mode": "train", "seed": seed})
        panel.plot(grid, hidden @ thinned + b2, color="orange", alpha=0.3, linewidth=0.8)
    panel.plot(grid, hidden @ w2 + b2, color="darkblue", label="test mode")
    panel.plot(grid, np.sin(1.5 * grid), "k--", linewidth=0.8, label="the wave")
    panel.plot(t, y, "ko", markersize=4)
    panel.set(title=f"p = {p}", ylim=(-2.5, 2.5))
    panel.legend(loc="lower left")

# %% [markdown]
# Without dropout the curve goes out of its way to please single points. With it, a few units can no longer
# arrange that among themselves, and what remains is what many agree on. In orange are 25 of the thinned
# networks; the blue curve, with all units at work, runs through their middle. Towards the ends, where
# the points run out, they agree least: a hint of what the network does not know.
#
# **To think about.** While a network with dropout is being trained, its loss on the training examples
# is often *higher* than the loss on examples that it has never seen, which are judged in test mode.
# Without dropout that is rare. Why is it not a mistake?

# %% [markdown]
# ## How far you are
# One card for all functions of this notebook. Before you hand it in, restart the kernel and run all
# cells: nothing should depend on a cell that is gone, or on the order in which you ran them.

# %%
check()

# %% [markdown]
# ## Further reading
#
# - G. E. Hinton, N. Srivastava, A. Krizhevsky, I. Sutskever and R. R. Salakhutdinov, *Improving
#   neural networks by preventing co-adaptation of feature detectors*, arXiv:1207.0580, 2012. Units
#   that cannot count on their neighbours.
# - N. Srivastava, G. Hinton, A. Krizhevsky, I. Sutskever and R. Salakhutdinov, *Dropout: a simple
#   way to prevent neural networks from overfitting*, Journal of Machine Learning Research 15, 2014.
#   The paper in which $p$ is the probability of keeping.
# - Y. Gal and Z. Ghahramani, *Dropout as a Bayesian approximation: representing model uncertainty
#   in deep learning*, International Conference on Machine Learning (ICML), 2016. What the orange
#   curves may say about what a network does not know.
