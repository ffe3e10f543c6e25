# %% [markdown]
# # A network of any depth
#
# Affine, ReLU, affine, ReLU, ..., affine: you know the parts. What is left is to put them together so
# that nobody has to count. Two layers or twenty, one function computes the loss, and the gradients
# of everything that can be learned. Hand those to an optimizer, and the network trains.
#
# **Before you start**, you should know affine layers and ReLU (assignment 01) and the softmax loss
# (assignment 02), forward and backward.
#
# **Afterwards**, you can write and differentiate a network of any depth, hold its weights down with
# a penalty, and choose the size that they start from.
#
# One function, about two and a half hours.

# %%
import matplotlib.pyplot as plt
import numpy as np

from layerlab import check

# %% [markdown]
# ## The parts
#
# These are the layers of the first two assignments, written out, so that whatever became of yours,
# this notebook starts from parts that work. Read them, use them, or replace them with your own. (They
# are solutions to exercises that are due by now.)


# %%
def affine_forward(x, w, b):
    """Return `(out, cache)`; each example is read as one row."""
    return x.reshape(len(x), -1) @ w + b, (x, w)


def affine_backward(dout, cache):
    """Return `(dx, dw, db)`."""
    x, w = cache
    dx = (dout @ w.T).reshape(x.shape)
    return dx, x.reshape(len(x), -1).T @ dout, dout.sum(axis=0)


def relu_forward(x):
    """Return `(out, cache)`."""
    return np.maximum(x, 0), x


def relu_backward(dout, cache):
    """Return `dx`."""
    return dout * (cache > 0)


# %% [markdown]
# And the loss at the end, which turns scores into probabilities, and averages $-\log p$ of the right
# class over the batch. It returns its gradient along with it, with the average already taken.


# %%
def softmax_loss(x, y):
    """Return `(loss, dx)` for scores `x`, shape (N, C), and labels `y`, shape (N,)."""
    rows = np.arange(len(x))
    shifted = x - x.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    dx = np.exp(log_p)
    dx[rows, y] -= 1
    return -log_p[rows, y].mean(), dx / len(x)


# %% [markdown]
# ## Up, and down again
#
# A network of $L$ layers keeps its parameters in a dictionary: `W1`, `b1`, up to `WL`, `bL`. With
# $H_0 = X$, it computes
#
# $$Z_n = H_{n-1} W_n + b_n, \qquad H_n = \max(Z_n, 0) \quad (n < L), \qquad \text{scores} = Z_L.$$
#
# The last layer has no ReLU. For $L = 3$:
#
# | | 1 | 2 | 3 | end |
# |---|---|---|---|---|
# | up | affine, ReLU | affine, ReLU | affine | softmax loss |
# | needs | `W1`, `b1` | `W2`, `b2` | `W3`, `b3` | `y` |
# | leaves behind | two caches | two caches | one cache | gradient of the scores |
# | down, from right to left | ReLU, affine | ReLU, affine | affine | |
# | yields | gradients of `W1`, `b1` | of `W2`, `b2` | of `W3`, `b3` | |
#
# Every layer has caches of its own, and on the way down each meets the caches that it left on the
# way up. A list or a dictionary of them will do.
#
# How many layers are there? The dictionary knows: two entries a layer. Ask for them by name,
# `params[f"W{n}"]`; nobody promises you in which order they were put in.
#
# ### A price on large weights
#
# Large weights make wild functions. L2 regularization charges for them, on top of the data loss:
#
# $$\text{loss} = \text{data loss} + \frac{\texttt{reg}}{2} \sum_{n=1}^{L} \sum_{i,j} (W_n)_{ij}^2$$
#
# The half is there for the sake of the derivative, $\texttt{reg} \cdot W_n$. Biases are free: they
# only shift.


# %% solution="network_loss"
def network_loss(params, x, y=None, reg=0.0):
    """Return `(loss, grads)` of a network of affine layers with ReLU between them.

    params: a dict of arrays W1, b1, ..., WL, bL for any L >= 1, in any order; Wn has shape
    (D_(n-1), D_n) and bn (D_n,). x: N examples of any shape, D_0 numbers each; y: labels (N,), or
    None; reg: strength of the L2 penalty 0.5 * reg * sum(W * W) on all weights, not on biases.
    None of them is changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.
    All gradients together cost about as much as a few losses, however many weights there are.

    loss: a number, mean softmax loss plus penalty; grads: a dict with the names and shapes of params.
    Without y, the scores alone are returned, shape (N, D_L).
    """
    ### BEGIN SOLUTION
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores

    loss, dscores = softmax_loss(scores, y)
    grads = {}
    dhidden, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dscores, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dz = relu_backward(dhidden, relu_cache)
        dhidden, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dz, affine_cache)

    for n in range(1, depth + 1):
        W = params[f"W{n}"]
        loss += 0.5 * reg * np.sum(W * W)
        grads[f"W{n}"] += reg * W
    ### END SOLUTION
    return loss, grads


# %%
check("network_loss")

# %% [markdown]
# ## What depth is good for
#
# Three arms of a spiral, one class each.


# %% tags=["demo"]
def new_params(sizes, rng, scale=None):
    """Return parameters for layers of these sizes; `scale` defaults to sqrt(2 / inputs)."""
    params = {}
    for n in range(1, len(sizes)):
        spread = np.sqrt(2 / sizes[n - 1]) if scale is None else scale
        params[f"W{n}"] = spread * rng.normal(size=(sizes[n - 1], sizes[n]))
        params[f"b{n}"] = np.zeros(sizes[n])
    return params


rng = np.random.default_rng(5)
label = np.repeat(np.arange(3), 100)
radius = np.tile(np.linspace(0.1, 2, 100), 3)
angle = 3 * radius + label * 2 * np.pi / 3 + rng.normal(0, 0.15, size=300)
spiral = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)

# %% [markdown]
# Plain gradient descent over all 300 examples, for networks with no, one and three hidden layers.


# %% tags=["demo"]
def train(sizes, labels, steps, reg=0.0, rate=0.3):
    """Return trained parameters and the loss at each step."""
    params, losses = new_params(sizes, np.random.default_rng(0)), []
    for _ in range(steps):
        loss, grads = network_loss(params, spiral, labels, reg)
        params = {name: params[name] - rate * grads[name] for name in params}
        losses.append(loss)
    return params, losses


def draw_surface(panel, params, labels):
    """Draw which class the network sees where, and the examples with these labels."""
    u, v = np.meshgrid(np.linspace(-2.3, 2.3, 150), np.linspace(-2.3, 2.3, 150))
    scores = network_loss(params, np.stack([u.ravel(), v.ravel()], axis=1))
    panel.imshow(
        scores.argmax(axis=1).reshape(u.shape), extent=(-2.3, 2.3, -2.3, 2.3), origin="lower",
        cmap="Set2", vmin=0, vmax=7, alpha=0.6,
    )  # fmt: skip
    panel.scatter(*spiral.T, c=labels, cmap="Set2", vmin=0, vmax=7, s=12, edgecolor="black", lw=0.3)
    panel.set(xticks=[], yticks=[])


# %% tags=["demo"]
trained = {
    "2-3": train((2, 3), label, 1500),
    "2-24-3": train((2, 24, 3), label, 1500),
    "2-24-24-24-3": train((2, 24, 24, 24, 3), label, 1500),
}
figure, panels = plt.subplots(1, 4, figsize=(15, 3.4))
for panel, (name, (params, losses)) in zip(panels, trained.items(), strict=False):
    right = np.mean(network_loss(params, spiral).argmax(axis=1) == label)
    draw_surface(panel, params, label)
    panel.set(title=f"{name}: {right:.0%} right")
    panels[3].semilogy(losses, label=name)
panels[3].set(title="loss", xlabel="step")
_ = panels[3].legend(loc="upper left", bbox_to_anchor=(1, 1))

# %% [markdown]
# Without hidden layers, borders are straight. With them, each is made of straight pieces, and depth
# makes many pieces out of few units.

# %% [markdown]
# ### The price on large weights, paid
#
# The deepest of the three again, with labels that lie: one example in six gets a random class.
# Without a penalty, the network bends itself around many of them. With one, it shrugs most of them
# off.

# %% tags=["demo"]
told, liar = label.copy(), np.random.default_rng(6)
lies = liar.random(300) < 1 / 6
told[lies] = liar.integers(3, size=lies.sum())

figure, panels = plt.subplots(1, 3, figsize=(11, 3.6))
for panel, reg in zip(panels, (0.0, 0.005, 0.03), strict=True):
    params, _ = train((2, 24, 24, 24, 3), told, 2500, reg=reg)
    right = np.mean(network_loss(params, spiral).argmax(axis=1) == label)
    draw_surface(panel, params, told)
    panel.set(title=f"reg = {reg:g}: {right:.0%} right in truth")

# %% [markdown]
# As always, a price can be too high: on the right, true examples are shrugged off as well.

# %% [markdown]
# ### How large to begin
#
# Before it learns anything, a network of ten layers gets gradients. How large they are depends on the
# weights that it starts from; here are three sizes of those.

# %% tags=["demo"]
sizes = (2, *[24] * 9, 3)
plt.figure(figsize=(7, 3.2))
for name, scale in {"0.6": 0.6, "sqrt(2 / inputs)": None, "0.1": 0.1}.items():
    _, grads = network_loss(new_params(sizes, np.random.default_rng(1), scale), spiral, label)
    layers = np.arange(1, len(sizes))
    size = [np.sqrt(np.mean(grads[f"W{n}"] ** 2)) for n in layers]
    plt.semilogy(layers, size, "o-", label=f"weights of size {name}")
plt.xlabel("layer")
plt.ylabel("size of the gradient")
_ = plt.legend(loc="upper left", bbox_to_anchor=(1, 1))

# %% [markdown]
# All layers of one network get gradients of about the same size: the gradient of $W_n$ is what came
# up to it, times what came down to it, and so the weights of the nine other layers are in it,
# wherever it stands. But nine factors of two, or of a third, are a long way apart. The size in the
# middle keeps each factor near 1, which is why networks with ReLU start that way. Adam, which
# measures each gradient by its usual size, would forgive a good deal of the rest.
#
# **To think about.** Suppose that the data loss does not care about one weight at all, so that its
# whole gradient is the price, $\texttt{reg} \cdot w$. What does plain gradient descent do to this weight, step
# after step? And Adam: does it matter to Adam whether `reg` is 0.1 or 0.001?

# %% [markdown]
# ## How far you are
# One card for all functions of this notebook. Before you hand it in, restart the kernel and run all
# cells: nothing should depend on a cell that is gone, or on the order in which you ran them.

# %%
check()

# %% [markdown]
# ## Further reading
#
# - X. Glorot and Y. Bengio, *Understanding the difficulty of training deep feedforward neural
#   networks*, Artificial Intelligence and Statistics (AISTATS), 2010. How large to begin, for
#   networks with $\tanh$.
# - K. He, X. Zhang, S. Ren and J. Sun, *Delving deep into rectifiers: surpassing human-level
#   performance on ImageNet classification*, International Conference on Computer Vision (ICCV),
#   2015. The same for ReLU: $\sqrt{2 / \text{inputs}}$.
# - I. Loshchilov and F. Hutter, *Decoupled weight decay regularization*, International Conference
#   on Learning Representations (ICLR), 2019. On the last question above.
