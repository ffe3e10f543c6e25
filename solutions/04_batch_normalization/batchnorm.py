# %% [markdown]
# # Batch normalization
#
# Every layer of a network learns on top of what the layers below hand it, and these never stand
# still: their numbers grow, shrink and drift while they learn themselves. *Batch normalization* takes
# scale and drift out again. It looks at one feature across the batch, moves its mean to 0 and its
# variance to 1, and then gives it a scale and a shift of its own, as parameters to be learned. Why
# this helps as much as it does is still argued about; that it helps, you will see.
#
# **Before you start**, you should know affine layers, ReLU and the softmax loss (assignments 01 and
# 02), and what a mean and a variance are.
#
# **Afterwards**, you can write batch normalization for training and for use, derive its gradient
# step by step and on paper, and say how the examples of a batch depend on each other.
#
# Three functions and a question to answer in words, about five and a half hours.

# %%
import matplotlib.pyplot as plt
import numpy as np

from layerlab import check

# %% [markdown]
# ## Forward
#
# Each column of $x$ is a feature, each row an example. A feature knows nothing of the others; all
# that follows happens to each column on its own, and so it is written here without the index of
# the column.
#
# $$\mu = \frac1N \sum_{n=1}^N x_n
#   \qquad
#   v = \frac1N \sum_{n=1}^N (x_n - \mu)^2
#   \qquad
#   \hat x_n = \frac{x_n - \mu}{\sqrt{v + \epsilon}}
#   \qquad
#   y_n = \gamma\, \hat x_n + \beta$$
#
# | name | shape | what it holds |
# |---|---|---|
# | `x`, `out` | $(N, D)$ | $N$ examples of $D$ features: all $x_n$, all $y_n$ |
# | $\mu$, $v$ | $(D,)$ | mean and variance of each feature, over the batch |
# | `gamma`, `beta` | $(D,)$ | scale $\gamma$ and shift $\beta$ of each feature, to be learned |
#
# The variance is the *biased* one, divided by $N$. The small $\epsilon$ stands under the root, so that
# nothing is divided by zero when a feature is the same in all examples.
#
# ### Two modes
#
# While the network trains (`mode` is `"train"`), $\mu$ and $v$ are those of the batch at hand. When it
# is used (`"test"`), an answer must not depend on what else is in the batch. So the layer keeps notes
# during training, one running average for the mean, one for the variance, and normalizes by these:
#
# $$\text{running} \leftarrow \texttt{momentum} \cdot \text{running}
#   + (1 - \texttt{momentum}) \cdot \text{that of the batch}$$
#
# | key of `bn_param` | if missing | |
# |---|---|---|
# | `"mode"` | an error | `"train"` or `"test"`; anything else is a `ValueError` |
# | `"eps"` | `1e-5` | $\epsilon$ |
# | `"momentum"` | `0.9` | the share of the old average that is kept |
# | `"running_mean"`, `"running_var"` | zeros, $(D,)$ | written by train mode, read by test mode |


# %% solution="batchnorm_forward"
def batchnorm_forward(x, gamma, beta, bn_param):
    """Return `(out, cache)` of batch normalization.

    x: shape (N, D); gamma, beta: scale and shift of each feature, shape (D,); none of them is changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.
    Where float64 comes in, compute in it: around a million, a mean in float32 is too coarse.
    bn_param: a dict with `mode` ("train" or "test", else ValueError) and perhaps `eps` (1e-5),
    `momentum` (0.9, the share of the old average that is kept), `running_mean` and `running_var`
    (zeros).

    In train mode, mean and biased variance of the batch normalize, and the averages of both, shape
    (D,), are put into bn_param. In test mode, those averages normalize, and bn_param stays as it is.

    out: shape (N, D); cache: whatever both backward functions need (after train mode), in any form.
    """
    ### BEGIN SOLUTION
    mode = bn_param["mode"]
    eps = bn_param.get("eps", 1e-5)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))

    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0)
        keep = bn_param.get("momentum", 0.9)
        bn_param["running_mean"] = keep * running_mean + (1 - keep) * mean
        bn_param["running_var"] = keep * running_var + (1 - keep) * var
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        message = f"mode is {mode!r}; it has to be 'train' or 'test'"
        raise ValueError(message)

    centered = x - mean
    std = np.sqrt(var + eps)
    x_hat = centered / std
    out = gamma * x_hat + beta
    cache = (centered, std, x_hat, gamma)
    ### END SOLUTION
    return out, cache


# %%
check("batchnorm_forward")

# %% [markdown]
# ### Ten layers deep
#
# Ten layers with weights drawn at random, and $\tanh$ after each, so that all numbers lie between -1
# and 1. Each row of a picture is a layer, and the darker a spot, the more numbers lie there.


# %% tags=["demo"]
def activations(x, size, normalize):
    """Return what stands behind each of ten layers with random weights of this size."""
    rng, layers = np.random.default_rng(3), []
    for _ in range(10):
        x = x @ rng.normal(scale=size, size=(100, 100))
        if normalize:
            x, _ = batchnorm_forward(x, np.ones(100), np.zeros(100), {"mode": "train"})
        x = np.tanh(x)
        layers.append(x)
    return layers


# %% tags=["demo"]
x = np.random.default_rng(4).normal(size=(200, 100))
figure, panels = plt.subplots(2, 3, figsize=(11, 5), sharex=True, sharey=True, layout="constrained")
for row, normalize in zip(panels, (False, True), strict=True):
    for panel, size in zip(row, (0.05, 0.1, 0.5), strict=True):
        layers = activations(x, size, normalize)
        counts = [np.histogram(layer, bins=61, range=(-1, 1))[0] for layer in layers]
        shades = np.sqrt(np.array(counts) / x.size)
        panel.imshow(shades, cmap="Blues", vmax=0.3, aspect="auto", extent=(-1, 1, 10.5, 0.5))
        panel.set_title(f"weights of size {size}" + ", normalized" * normalize)
for panel in panels[:, 0]:
    panel.set(ylabel="layer", yticks=[1, 4, 7, 10])

# %% [markdown]
# Without normalization, small weights let everything fade to 0, and large ones drive it to -1 and 1,
# where $\tanh$ is flat and no gradient comes through. Between them is a narrow path. With
# normalization, the size of the weights hardly matters: twice the weights make twice the numbers, with
# twice the mean and twice the standard deviation, and all of that cancels (up to $\epsilon$).

# %% [markdown]
# ### What the running averages do
#
# One feature of mean 5 and variance 4, in batches of 16. Each gray dot is a batch; the lines are what
# your function notes down with three values of `momentum`.

# %% tags=["demo"]
rng = np.random.default_rng(6)
batches = rng.normal(5, 2, size=(150, 16, 1))
statistics = {"running_mean": batches.mean(axis=1), "running_var": batches.var(axis=1)}

figure, panels = plt.subplots(1, 2, figsize=(11, 3.6))
for panel, (name, of_batch) in zip(panels, statistics.items(), strict=True):
    panel.plot(of_batch, ".", color="silver")
    for momentum in (0.5, 0.9, 0.99):
        bn_param, course = {"mode": "train", "momentum": momentum}, []
        for batch in batches:
            batchnorm_forward(batch, np.ones(1), np.zeros(1), bn_param)
            course.append(bn_param[name][0])
        panel.plot(course, label=f"momentum {momentum}")
    panel.axhline({"running_mean": 5, "running_var": 4}[name], color="black", linestyle=":")
    panel.set(title=name, xlabel="batch", ylim=(0, None))
_ = panels[0].legend()

# %% [markdown]
# A short memory follows every whim of the batches; a long one is calm, and late. After $t$ batches, a
# share of $\texttt{momentum}^t$ is still the zero that it began with: more than a third after 10
# batches with 0.9, and after 100 with 0.99. Whoever tests a network that early should not trust the
# answer. And the variance stays a little below 4, since the biased one of 16 examples is
# $\tfrac{15}{16}$ of the truth on average.

# %% [markdown]
# ## Backward, step by step
#
# Here the batch is mixed for the first time: nudge one example, and mean and variance move, and with
# them the outputs of *all* examples. Do not try to see through it all at once. Cut the forward pass into
# steps so small that each has a derivative you know by heart, then walk them from the last to the
# first. Here $g$ is the gradient of whatever stands left of the equals sign:
#
# | | forward | passed on |
# |---|---|---|
# | 1 | $\mu = \text{mean}(x)$ | to each $x_n$: $g / N$ |
# | 2 | $c_n = x_n - \mu$ | to $x_n$: $g_n$; to $\mu$: $-\sum_n g_n$ |
# | 3 | $q_n = c_n^2$ | to $c_n$: $2 c_n\, g_n$ |
# | 4 | $v = \text{mean}(q)$ | to each $q_n$: $g / N$ |
# | 5 | $s = \sqrt{v + \epsilon}$ | to $v$: $g / (2 s)$ |
# | 6 | $r = 1 / s$ | to $s$: $-g / s^2$ |
# | 7 | $\hat x_n = c_n\, r$ | to $c_n$: $g_n\, r$; to $r$: $\sum_n g_n\, c_n$ |
# | 8 | $y_n = \gamma\, \hat x_n + \beta$ | to $\hat x_n$: $\gamma\, g_n$; to $\gamma$: $\sum_n g_n\, \hat x_n$; to $\beta$: $\sum_n g_n$ |
#
# Two rules explain all the sums. What serves the whole batch ($\mu$, $r$, $\gamma$, $\beta$) is blamed by
# every example. And what is used twice is blamed twice: $c$ in steps 3 and 7, and $x$ in steps 1 and
# 2. Add both up.


# %% solution="batchnorm_backward"
def batchnorm_backward(dout, cache):
    """Return `(dx, dgamma, dbeta)`, the gradients of the loss, after train mode.

    dout: the gradient of `out`, shape (N, D); cache: what `batchnorm_forward` returned. Neither is
    changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.
    It takes about as long as a few forward passes, however many entries x has.

    dx: shape (N, D); dgamma, dbeta: shape (D,).
    """
    ### BEGIN SOLUTION
    centered, std, x_hat, gamma = cache
    N = len(dout)
    dx_hat = gamma * dout  # step 8
    dgamma = np.sum(dout * x_hat, axis=0)
    dbeta = np.sum(dout, axis=0)

    dinverse = np.sum(dx_hat * centered, axis=0)  # step 7
    dstd = -dinverse / std**2  # step 6
    dvar = dstd / (2 * std)  # step 5
    dsquares = dvar / N  # step 4, the same for all examples
    dcentered = dx_hat / std + 2 * centered * dsquares  # steps 7 and 3
    dmean = -np.sum(dcentered, axis=0)  # step 2
    dx = dcentered + dmean / N  # steps 2 and 1
    ### END SOLUTION
    return dx, dgamma, dbeta


# %%
check("batchnorm_backward")

# %% [markdown]
# ## Backward, on paper
#
# Eight steps were safe, but most of what they computed cancels. With $g_n = \gamma\, \texttt{dout}_n$,
# the gradient of $\hat x_n$, and $s = \sqrt{v + \epsilon}$, ask what one $x_i$ does to one $\hat x_n$.
# First, to mean and variance:
#
# $$\frac{\partial \mu}{\partial x_i} = \frac1N
#   \qquad
#   \frac{\partial v}{\partial x_i} = \frac2N (x_i - \mu)
#   \qquad
#   \frac{\partial s}{\partial x_i} = \frac{1}{2s} \frac{\partial v}{\partial x_i} = \frac{\hat x_i}{N}$$
#
# (In $v$, the mean moves along as well. That cancels, since the $x_n - \mu$ add up to 0.) Then, by the
# quotient rule, with $\delta_{ni} = 1$ if $n = i$ and 0 otherwise:
#
# $$\frac{\partial \hat x_n}{\partial x_i}
#   = \frac1s \left( \delta_{ni} - \frac1N - \frac{\hat x_n \hat x_i}{N} \right)$$
#
# The rest is yours: multiply by $g_n$, add up over $n$, and read the sums as means over the batch.


# %% solution="batchnorm_backward_alt"
def batchnorm_backward_alt(dout, cache):
    """Return `(dx, dgamma, dbeta)`, as `batchnorm_backward` does, by the simplified formula.

    dout: the gradient of `out`, shape (N, D); cache: what `batchnorm_forward` returned. Neither is
    changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.
    It takes about as long as a few forward passes, however many entries x has.

    dx: shape (N, D); dgamma, dbeta: shape (D,).
    """
    ### BEGIN SOLUTION
    _, std, x_hat, gamma = cache
    N = len(dout)
    dgamma = np.sum(dout * x_hat, axis=0)
    dbeta = np.sum(dout, axis=0)
    dx = gamma / std * (dout - dbeta / N - x_hat * dgamma / N)
    ### END SOLUTION
    return dx, dgamma, dbeta


# %%
check("batchnorm_backward_alt")

# %% [markdown]
# ### One asks, all answer
#
# Twelve examples of one feature. The loss pushes a single one: in the upper row the largest, in the
# lower row one from the middle. Here is what becomes of that push, term by term.

# %% tags=["demo"]
x = np.sort(np.random.default_rng(8).normal(size=(12, 1)), axis=0)
x_hat, cache = batchnorm_forward(x, np.ones(1), np.zeros(1), {"mode": "train"})

figure, panels = plt.subplots(2, 3, figsize=(11, 4.6), sharex=True, sharey=True)
for row, who in zip(panels, (11, 6), strict=True):
    dout = np.zeros((12, 1))
    dout[who] = 1.0
    dx, _, _ = batchnorm_backward_alt(dout, cache)
    stages = {"dout": dout, "without its mean": dout - dout.mean(), "dx, times s": x.std() * dx}
    for panel, (title, bars) in zip(row, stages.items(), strict=True):
        panel.bar(x_hat[:, 0], bars[:, 0], width=0.06)
        panel.axhline(0, color="black", linewidth=0.7)
        panel.set_title(title)
for panel in panels[1]:
    panel.set_xlabel(r"$\hat x$")

# %% [markdown]
# The second column: all others are pushed back equally, so that the mean stays where it is. The third:
# whoever is far from the mean is pushed as well, in proportion to $\hat x$, so that the variance stays.
# When the largest leaves, its neighbours come back, and the smallest come closer too. When one from
# the middle moves, the variance hardly notices.
#
# Shifting or stretching the whole batch is in vain: the layer would undo it (the stretch up to
# $\epsilon$). So `dx` does not even try.

# %% [markdown]
# ### What it is good for
#
# Three arms of a spiral, and a network of seven layers to tell them apart. Its layers are $xW$,
# normalization and ReLU; or $xW + \beta$ and ReLU, for comparison. The loss is softmax's.


# %% tags=["demo"]
def softmax_loss(scores, label):
    """Return the mean loss and its gradient."""
    rows = np.arange(len(scores))
    shifted = scores - scores.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    dscores = np.exp(log_p)
    dscores[rows, label] -= 1
    return -log_p[rows, label].mean(), dscores / len(scores)


rng = np.random.default_rng(5)
label = np.repeat(np.arange(3), 60)
radius = np.tile(np.linspace(0.2, 2, 60), 3)
angle = 2 * radius + label * 2 * np.pi / 3 + rng.normal(0, 0.15, size=180)
spiral = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
sizes = (2, *[24] * 6, 3)

# %% [markdown]
# One pass forward and one back, with your functions.


# %% tags=["demo"]
def gradients(params, normalize):
    """Return the loss and the gradients of all parameters."""
    hidden, caches, grads, last = spiral, [], {}, f"W{len(sizes) - 1}"
    for n in range(1, len(sizes) - 1):
        z, cache = hidden @ params[f"W{n}"], None
        if normalize:
            z, cache = batchnorm_forward(z, params[f"g{n}"], params[f"b{n}"], {"mode": "train"})
        else:
            z = z + params[f"b{n}"]
        caches.append((hidden, z, cache))
        hidden = np.maximum(z, 0)
    loss, dscores = softmax_loss(hidden @ params[last], label)
    grads[last], dhidden = hidden.T @ dscores, dscores @ params[last].T
    for n in range(len(sizes) - 2, 0, -1):
        hidden, z, cache = caches[n - 1]
        dz = dhidden * (z > 0)
        grads[f"b{n}"] = dz.sum(axis=0)
        if normalize:
            dz, grads[f"g{n}"], grads[f"b{n}"] = batchnorm_backward_alt(dz, cache)
        grads[f"W{n}"], dhidden = hidden.T @ dz, dz @ params[f"W{n}"].T
    return loss, grads


# %% [markdown]
# Sixty steps of plain gradient descent, from weights of many sizes.


# %% tags=["demo"]
def train(size, normalize, steps=60, rate=0.3):
    """Return the loss at each step, from weights of this size."""
    rng, params, losses = np.random.default_rng(0), {}, []
    for n in range(1, len(sizes)):
        params[f"W{n}"] = rng.normal(scale=size, size=sizes[n - 1 : n + 1])
        params[f"g{n}"], params[f"b{n}"] = np.ones(sizes[n]), np.zeros(sizes[n])
    for _ in range(steps):
        loss, grads = gradients(params, normalize)
        params = {**params, **{name: params[name] - rate * grads[name] for name in grads}}
        losses.append(loss)
    return losses


# %% tags=["demo"]
weight_sizes = np.geomspace(0.03, 3, 13)
figure, panels = plt.subplots(1, 2, figsize=(11, 3.6), sharey=True)
with np.errstate(over="ignore", invalid="ignore"):  # what explodes, explodes
    for normalize, name in ((False, "plain"), (True, "normalized")):
        final = [train(size, normalize)[-1] for size in weight_sizes]
        panels[0].semilogx(weight_sizes, final, "o-", label=name)
        panels[1].plot(train(0.3, normalize))
panels[0].set(xlabel="size of the weights", ylabel="loss", title="after 60 steps", ylim=(0, 2))
panels[1].set(xlabel="step", title="weights of size 0.3")
_ = panels[0].legend()

# %% [markdown]
# Small weights let next to nothing through the plain network, and it goes on guessing: with three
# classes, that costs $\log 3 \approx 1.1$. Large ones make it explode (where a dot is missing), or kill
# every ReLU in the first steps, so that it guesses for ever. Between the two is a window, around
# $\sqrt{2 / 24} \approx 0.3$, the size that networks with ReLU usually start from. The normalized
# network learns from all sizes, and faster.
#
# **To think about.** The normalized layers have no bias before the normalization. Suppose that you
# add one. What does it do to `out`, and which gradient does it get?

# %% [markdown]
# ## In your own words
#
# Add `dx` up over the batch, and every column comes out as 0 (up to rounding), whatever `dout` was.
# Why must it be so? Answer twice: once from the formula, once without it, from what the layer does
# when all examples are moved by the same amount. Then think of a batch of a single example in train
# mode: what are `out` and `dx`, and what does this mean for a network that learns from one example at
# a time?

# %% [markdown] written="batch_of_one" points=4
# ### BEGIN SOLUTION
# *From the formula:* the brackets hold $g_n - \text{mean}(g) - \hat x_n\, \text{mean}(g \hat x)$. Added
# up over the batch, the first two cancel, and the third is 0 because the $\hat x_n$ add up to 0.
#
# *From the layer:* move all examples of a feature by the same amount. The mean moves along, $x - \mu$ and
# the variance stay, and so does the output. The loss does not notice, so its slope in this direction,
# which is the sum of `dx` over the batch, is 0.
#
# *A batch of one* is its own mean: $\hat x = 0$, so `out` is $\beta$, whatever $x$ is, and `dx` is 0.
# Nothing of the example gets through, and nothing is learned below the layer. One needs several
# examples in a batch, or must normalize by something other than the batch.
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
# - S. Ioffe and C. Szegedy, *Batch normalization: accelerating deep network training by reducing
#   internal covariate shift*, International Conference on Machine Learning (ICML), 2015. The layer,
#   and a first explanation.
# - S. Santurkar, D. Tsipras, A. Ilyas and A. Madry, *How does batch normalization help
#   optimization?*, Neural Information Processing Systems (NeurIPS), 2018. The argument about why it
#   helps.
