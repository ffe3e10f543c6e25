# %% [markdown]
# # Optimizers
#
# Backpropagation tells you, for every weight, which way is uphill. What to do with that is another
# matter. The obvious answer, a small step downhill, works; but it crawls where the ground is flat,
# and jumps to and fro where it is steep. Three small ideas mend that. The last of them, Adam, and its
# close relatives train most of today's networks.
#
# **Before you start**, you should know what a gradient is, and what gradient descent does with it
# (assignment 01).
#
# **Afterwards**, you can write momentum, RMSprop and Adam, say what each of them remembers and why,
# and compare optimizers fairly.
#
# Three functions, about two and a half hours.

# %%
import matplotlib.pyplot as plt
import numpy as np

from layerlab import check

# %% [markdown]
# ## One step, and what it remembers
#
# All optimizers of this notebook have the same form. They take one parameter of the network, an
# array `w` of any shape, and its gradient `dw`; they return the parameter after one step, together
# with a dictionary. It holds the settings of the optimizer, and what it wants to remember. The next
# step gets it back.
#
# Here is gradient descent in this form, $w \leftarrow w - \eta\, \texttt{dw}$. It is complete, and
# yours to copy from. The first line replaces the defaults by what the caller gave.


# %%
def sgd(w, dw, config=None):
    """Plain gradient descent; it has one setting, and remembers nothing."""
    config = {"learning_rate": 1e-2, **(config or {})}
    return w - config["learning_rate"] * dw, config


# %% [markdown]
# Three rules that hold for the others too:
#
# 1. `w` belongs to the caller, and so does `dw`. Return a new array, and leave them as they are.
# 2. Every number comes from `config`, at every step: people lower the learning rate as they train.
# 3. Each parameter of a network has a dictionary of its own. Nothing is remembered anywhere else.
#
# ### A narrow valley
#
# Our testing ground has one steep direction and one flat one. Most losses look like this somewhere,
# only with a million directions. The bottom is at the origin.


# %% tags=["demo"]
STEEPNESS = np.array([1.0, 40.0])


def walk(step, gradient, start, steps, **settings):
    """Return the places that an optimizer visits."""
    place, config, path = np.array(start), dict(settings), [np.array(start)]
    for _ in range(steps):
        place, config = step(place, gradient(place), config)
        path.append(place)
    return np.array(path)


def valley(place):
    """Return the gradient of a valley along the first axis."""
    return STEEPNESS * place


# %% [markdown]
# Watch plain gradient descent, once with a careful and once with a bold learning rate.

# %% tags=["demo"]
u, v = np.meshgrid(np.linspace(-5.2, 2.0, 120), np.linspace(-1.2, 1.2, 80))
height = (STEEPNESS[0] * u**2 + STEEPNESS[1] * v**2) / 2

figure, panels = plt.subplots(1, 2, figsize=(11, 2.8), sharey=True)
for panel, rate in zip(panels, (0.01, 0.049), strict=True):
    path = walk(sgd, valley, [-5.0, 1.0], 40, learning_rate=rate)
    panel.contour(u, v, height, levels=np.geomspace(0.05, 40, 9), cmap="Greys_r", linewidths=0.7)
    panel.plot(*path.T, "o-", markersize=3, linewidth=1)
    panel.set(title=f"sgd, learning rate {rate:g}, {len(path) - 1} steps")

# %% [markdown]
# The steep direction sets the limit: beyond $2 / 40 = 0.05$, every jump across the valley lands
# higher than it began. The flat direction has to make do with what is left.

# %% [markdown]
# ## Momentum
#
# Let a heavy ball roll instead. What always pushes the same way adds up; what pushes to and fro
# cancels. The ball has a velocity, of which a share $\mu$ survives each step, and the slope changes
# it:
#
# $$v \leftarrow \mu v - \eta\, \texttt{dw}, \qquad w \leftarrow w + v$$
#
# Under a constant push, the velocity grows towards $-\eta\, \texttt{dw}\,(1 + \mu + \mu^2 + \dots)
# = -\eta\, \texttt{dw} / (1 - \mu)$. With $\mu = 0.9$, that is ten times the plain step.
#
# | key of `config` | default | |
# |---|---|---|
# | `learning_rate` | 0.01 | $\eta$ |
# | `momentum` | 0.9 | $\mu$, the share of the old velocity that is kept |
# | `velocity` | zeros | $v$, in the shape of `w`: the step that was last taken, sign and all |
#
# Other texts keep $\eta$ out of $v$ and multiply by it at the end. As long as $\eta$ stays the same,
# the ball rolls the same way. Here it belongs in $v$.


# %% solution="sgd_momentum"
def sgd_momentum(w, dw, config=None):
    """Return `(next_w, config)`: one step of gradient descent with momentum.

    w: a parameter, of any shape; dw: the gradient of the loss, of the same shape. Neither is changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.
    config: None, or a dict with any of the keys learning_rate, momentum and velocity; what is
    missing takes its default.

    next_w: shape of w; config: a dict with all keys, for the next step, with the new velocity.
    """
    config = {
        "learning_rate": 1e-2,
        "momentum": 0.9,
        "velocity": np.zeros_like(w),
        **(config or {}),
    }
    ### BEGIN SOLUTION
    velocity = config["momentum"] * config["velocity"] - config["learning_rate"] * dw
    next_w = w + velocity
    config["velocity"] = velocity
    ### END SOLUTION
    return next_w, config


# %%
check("sgd_momentum")

# %% [markdown]
# ### The ball in the valley
#
# The same number of steps, the same learning rate, three masses.

# %% tags=["demo"]
figure, panels = plt.subplots(1, 3, figsize=(13, 2.6), sharey=True)
for panel, share in zip(panels, (0.0, 0.7, 0.9), strict=True):
    path = walk(sgd_momentum, valley, [-5.0, 1.0], 40, learning_rate=0.02, momentum=share)
    panel.contour(u, v, height, levels=np.geomspace(0.05, 40, 9), cmap="Greys_r", linewidths=0.7)
    panel.plot(*path.T, "o-", markersize=3, linewidth=1)
    panel.set(title=f"momentum {share:g}")

# %% [markdown]
# With 0, it is plain descent again. The heaviest ball overshoots the bottom, and swings back:
# there is such a thing as too much momentum.

# %% [markdown]
# ## RMSprop
#
# A step in the flat direction is small because the gradient is small there. But what does the size
# of a gradient say? It depends on the units that you measure in, and a network's layers differ by
# orders of magnitude. So measure each entry of `dw` by its own usual size, the root of its mean
# square (hence the name), over the last few steps:
#
# $$c \leftarrow \rho\, c + (1 - \rho)\, \texttt{dw}^2, \qquad
#   w \leftarrow w - \eta\, \frac{\texttt{dw}}{\sqrt{c} + \varepsilon}$$
#
# All of it is done entry by entry. The average is a *running* one: it forgets a share $1 - \rho$ of
# itself at each step, and takes in as much that is new.
#
# | key of `config` | default | |
# |---|---|---|
# | `learning_rate` | 0.01 | $\eta$, now about the length of a step in each direction |
# | `decay_rate` | 0.99 | $\rho$, the share of the old average that is kept |
# | `epsilon` | 1e-8 | $\varepsilon$ keeps the division safe; it stands outside the root |
# | `cache` | zeros | $c$, in the shape of `w` |
#
# Suppose $\rho = 0.75$, and the first gradient is 2. Then $c = 0.25 \cdot 4 = 1$, and the step is
# $2\eta$. It would be about the same for a gradient of 2000.


# %% solution="rmsprop"
def rmsprop(w, dw, config=None):
    """Return `(next_w, config)`: one step of RMSprop.

    w: a parameter, of any shape; dw: the gradient of the loss, of the same shape. Neither is changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.
    config: None, or a dict with any of the keys learning_rate, decay_rate, epsilon and cache; what
    is missing takes its default.

    next_w: shape of w; config: a dict with all keys, for the next step, with the new cache.
    """
    config = {
        "learning_rate": 1e-2,
        "decay_rate": 0.99,
        "epsilon": 1e-8,
        "cache": np.zeros_like(w),
        **(config or {}),
    }
    ### BEGIN SOLUTION
    decay_rate = config["decay_rate"]
    cache = decay_rate * config["cache"] + (1 - decay_rate) * dw**2
    next_w = w - config["learning_rate"] * dw / (np.sqrt(cache) + config["epsilon"])
    config["cache"] = cache
    ### END SOLUTION
    return next_w, config


# %%
check("rmsprop")

# %% [markdown]
# ### Straight and turned
#
# RMSprop measures every entry by itself. So look at two valleys: ours, which lies along an axis, and
# the same one turned by 40°, where no single entry is the steep one.

# %% tags=["demo"]
angle = np.deg2rad(40)
TURN = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])


def turned_valley(place):
    """Return the gradient of the valley, turned by 40 degrees."""
    return TURN @ valley(TURN.T @ place)


start = np.array([-5.0, 1.0])
straight = walk(rmsprop, valley, start, 25, learning_rate=0.15)
turned = walk(rmsprop, turned_valley, TURN @ start, 25, learning_rate=0.15)

# %% [markdown]
# To compare the paths, the picture on the right is turned back.

# %% tags=["demo"]
figure, panels = plt.subplots(1, 2, figsize=(11, 2.8), sharey=True)
paths = {"valley along an axis": straight, "valley turned by 40°": turned @ TURN}
for panel, (title, path) in zip(panels, paths.items(), strict=True):
    panel.contour(u, v, height, levels=np.geomspace(0.05, 40, 9), cmap="Greys_r", linewidths=0.7)
    panel.plot(*path.T, "o-", markersize=3, linewidth=1)
    panel.set(title=title)

# %% [markdown]
# On the left, it makes for the bottom as if the valley were round. On the right, that advantage is gone:
# the steep direction is a mixture of both entries, so both are measured by the steep slope, and 25
# steps leave it halfway. What is measured entry by entry depends on the axes.
#
# Do you see why the first step is so long? The average $c$ starts at 0, and after one gradient it is
# still far too small.

# %% [markdown]
# ## Adam
#
# Adam takes both ideas: a running average $m$ of the gradients, which smooths them as momentum does,
# and a running average $v$ of their squares to measure by. (This $v$ is no velocity. The names are
# those of the paper.)
#
# There is one catch. Both averages start at 0, and with $\beta_2 = 0.999$ it takes a few
# thousand steps before $v$ is of the right size. How much too small is it? Unroll the sum:
#
# $$m_t = (1 - \beta_1) \sum_{i=1}^{t} \beta_1^{\,t-i}\, \texttt{dw}_i,
#   \qquad\text{and the weights add up to}\qquad
#   (1 - \beta_1) \sum_{i=1}^{t} \beta_1^{\,t-i} = 1 - \beta_1^{\,t}$$
#
# A proper average has weights that add up to 1. So divide by what they do add up to.
#
# | step | | first step, $\texttt{dw} = 4$ |
# |---|---|---|
# | count | $t \leftarrow t + 1$ | 1 |
# | average | $m \leftarrow \beta_1 m + (1 - \beta_1)\, \texttt{dw}$ | 0.4 |
# | average of squares | $v \leftarrow \beta_2 v + (1 - \beta_2)\, \texttt{dw}^2$ | 0.016 |
# | correct | $\hat m = m / (1 - \beta_1^{\,t})$ | 4 |
# | correct | $\hat v = v / (1 - \beta_2^{\,t})$ | 16 |
# | go | $w \leftarrow w - \eta\, \hat m / (\sqrt{\hat v} + \varepsilon)$ | $-\eta$ |
#
# The corrected averages are for this step only; $m$ and $v$ are remembered as they are.
#
# | key of `config` | default | |
# |---|---|---|
# | `learning_rate` | 0.001 | $\eta$ |
# | `beta1`, `beta2` | 0.9, 0.999 | the shares of the old averages that are kept |
# | `epsilon` | 1e-8 | $\varepsilon$, outside the root, beside the corrected $\hat v$ |
# | `m`, `v` | zeros | the averages, in the shape of `w` |
# | `t` | 0 | the number of steps taken so far; it is incremented before it is used |


# %% solution="adam"
def adam(w, dw, config=None):
    """Return `(next_w, config)`: one step of Adam.

    w: a parameter, of any shape; dw: the gradient of the loss, of the same shape. Neither is changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.
    config: None, or a dict with any of the keys learning_rate, beta1, beta2, epsilon, m, v and t;
    what is missing takes its default.

    next_w: shape of w; config: a dict with all keys, for the next step, with the new m, v and t.
    """
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "m": np.zeros_like(w),
        "v": np.zeros_like(w),
        "t": 0,
        **(config or {}),
    }
    ### BEGIN SOLUTION
    beta1, beta2, t = config["beta1"], config["beta2"], config["t"] + 1
    m = beta1 * config["m"] + (1 - beta1) * dw
    v = beta2 * config["v"] + (1 - beta2) * dw**2
    m_hat = m / (1 - beta1**t)
    v_hat = v / (1 - beta2**t)
    next_w = w - config["learning_rate"] * m_hat / (np.sqrt(v_hat) + config["epsilon"])
    config.update(m=m, v=v, t=t)
    ### END SOLUTION
    return next_w, config


# %%
check("adam")

# %% [markdown]
# ### What the correction does
#
# Feed Adam the same gradient, 1, again and again. Its averages take their time to notice; its steps
# have the right size from the first one on.

# %% tags=["demo"]
place, config, record = np.zeros(1), {"beta2": 0.98, "learning_rate": 1.0}, []
for _ in range(100):
    before = place
    place, config = adam(place, np.ones(1), config)
    record.append([config["m"][0], config["v"][0], (before - place)[0]])

plt.figure(figsize=(7, 2.8))
plt.plot(np.arange(1, 101), record, label=["m", "v", "step"])
plt.xlabel("t")
_ = plt.legend()

# %% [markdown]
# ### Four in a race
#
# A fair race has noise in it. Here a line is fitted to 30 features, each of which is measured in
# units of its own, and every step sees only 50 examples of 1000, picked at random.

# %% tags=["demo"]
rng = np.random.default_rng(3)
units = np.geomspace(0.05, 2, 30)
features = units * rng.normal(size=(1000, 30))
targets = features @ (rng.normal(size=30) / units) + 0.1 * rng.normal(size=1000)


def race(step, steps=300, **settings):
    """Return the loss over all examples after each step."""
    w, config, losses = np.zeros(30), dict(settings), []
    picks = np.random.default_rng(4)
    for _ in range(steps):
        batch = picks.integers(1000, size=50)
        error = features[batch] @ w - targets[batch]
        w, config = step(w, features[batch].T @ error / 50, config)
        losses.append(np.mean((features @ w - targets) ** 2) / 2)
    return losses


# %% [markdown]
# Each optimizer runs with three learning rates, and is shown with the one that did best in the end.

# %% tags=["demo"]
rates = {sgd: (0.2, 0.4, 0.6), sgd_momentum: (0.1, 0.25, 0.4)}
rates |= {rmsprop: (0.05, 0.15, 0.5), adam: (0.15, 0.5, 1.5)}

plt.figure(figsize=(8, 3.6))
for step, tried in rates.items():
    runs = {rate: race(step, learning_rate=rate) for rate in tried}
    best = min(runs, key=lambda rate: np.mean(runs[rate][-50:]))
    plt.semilogy(runs[best], label=f"{step.__name__}, {best:g}")
plt.ylabel("loss")
plt.xlabel("step")
_ = plt.legend()

# %% [markdown]
# The units lie along the axes here, which is what RMSprop and Adam were made for. On other problems
# the order may well be different, and momentum with a good learning rate is hard to beat.
#
# **To think about.** Somebody multiplies the loss by 1000. What happens to the steps of plain descent,
# and what to those of Adam? And suppose that the gradient of one weight is 1 for a long time, then 0
# for a pause, then 1 again. Is Adam's first step after the pause shorter or longer than those before
# it, if the pause took ten steps? If it took ten thousand?

# %% [markdown]
# ## How far you are
# One card for all functions of this notebook. Before you hand it in, restart the kernel and run all
# cells: nothing should depend on a cell that is gone, or on the order in which you ran them.

# %%
check()

# %% [markdown]
# ## Further reading
#
# - B. T. Polyak, *Some methods of speeding up the convergence of iteration methods*, USSR
#   Computational Mathematics and Mathematical Physics 4, 1964. The heavy ball.
# - T. Tieleman and G. Hinton, *Lecture 6.5: rmsprop, divide the gradient by a running average of
#   its recent magnitude*, Neural Networks for Machine Learning, Coursera, 2012. RMSprop was
#   published in a lecture.
# - D. P. Kingma and J. Ba, *Adam: a method for stochastic optimization*, International Conference
#   on Learning Representations (ICLR), 2015. Where the names $m$ and $v$ come from.
