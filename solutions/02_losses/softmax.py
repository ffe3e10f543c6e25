# %% [markdown]
# # The softmax loss
#
# Scores say which class is ahead, but not how sure the classifier is. *Softmax* turns them into
# probabilities, and the *cross-entropy* asks one thing of these: how surprised were you by the right
# answer? Together they are the loss that most classifiers are trained with, up to the largest
# language models, whose classes are pieces of words.
#
# The mathematics is short. What needs care is the computer: an `exp` of 1000 is more than it can
# hold.
#
# **Before you start**, you should know logarithms and exponentials, the chain rule, and how a layer
# uses the gradient that it is given (assignment 01).
#
# **Afterwards**, you can compute softmax and cross-entropy for scores of a thousand as safely as
# for scores of one, derive their gradient, and read what a loss says about a classifier.
#
# One function, about an hour and a half.

# %%
import matplotlib.pyplot as plt
import numpy as np

from layerlab import check

# %% [markdown]
# ## The loss
#
# Example $n$ has a score $x_{nj}$ for each class $j$, and $y_n$ is the class that is right. Softmax
# makes all scores positive, and divides so that each row adds up to 1. The loss is the mean of
# $-\log$ of what the right classes got:
#
# $$p_{nj} = \frac{e^{x_{nj}}}{\sum_k e^{x_{nk}}}
#   \qquad\qquad
#   L = -\frac{1}{N} \sum_{n=1}^{N} \log p_{n y_n}$$
#
# A right class with probability 1 costs nothing. With probability $1/2$ it costs
# $\log 2 \approx 0.69$, and as its probability goes to 0, the cost grows without bound.

# %% [markdown]
# ## Scores large and small
#
# In float64, `np.exp(710)` is infinite, and `np.exp(-750)` is 0. Your function has to work for scores
# in the thousands all the same. Two remedies, and you need both:
#
# **Shift.** Softmax sees only differences. Subtract the same number from all scores of a row, and the
# probabilities stay what they were. Which number makes the largest exponent exactly 0?
#
# **Do not take the log of a probability.** A tiny one has been rounded to 0 by then, and $\log 0$ is
# $-\infty$. Simplify the formula on paper first: the log of a quotient is a difference, and
# the log of an `exp` needs no computing at all.
#
# $$\log p_{nj} = z_{nj} - \log \sum_k e^{z_{nk}}
#   \qquad\text{where $z$ is the shifted $x$}$$
#
# | step | shape | |
# |---|---|---|
# | shift each row | $(N, C)$ | $z$: 0 at the largest, negative elsewhere |
# | exponentiate and add up | $(N, 1)$ | from 1 to $C$, so its log is harmless |
# | subtract its log | $(N, C)$ | $\log p$ |
# | pick the right classes, take the mean | one number | $L$ |

# %% [markdown]
# ## The gradient
#
# A loss is the last link of the chain: nothing arrives from above, and the gradient starts here. Take
# one example, and write its loss as $-x_{y} + \log \sum_k e^{x_k}$. Then nudge the score $x_j$.
#
# * The first term moves only if $j$ is the right class: by $-1$.
# * The second moves by $e^{x_j} / \sum_k e^{x_k}$. We have met this number before.
#
# $$\frac{\partial L}{\partial x_{nj}} = \frac{1}{N}
#   \begin{cases} p_{nj} - 1 & j = y_n \\ p_{nj} & j \ne y_n \end{cases}$$
#
# Nothing could be simpler: *what you said, minus what you should have said*. For example, the scores
# $0$ and $\log 3$ make the probabilities $\tfrac14$ and $\tfrac34$. If the first class is right, the
# loss is $\log 4$, and the gradient is $(-\tfrac34, \tfrac34)$.


# %% solution="softmax_loss"
def softmax_loss(x, y):
    """Return `(loss, dx)` of softmax followed by the cross-entropy (natural logarithm).

    x: scores, shape (N, C), however large or small the numbers; y: the right class of each example,
    integers of shape (N,) with 0 <= y[i] < C. Neither is changed.
    Arrays may be float32 or float64, and views such as a transpose or every second row.
    The gradient costs about as much as the loss, however many scores there are.

    loss: one number, the mean over the batch, finite even where the right class is 1000 behind;
    dx: the gradient of the loss, shape of x.
    """
    ### BEGIN SOLUTION
    N = len(x)
    rows = np.arange(N)
    z = x - x.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    loss = -log_p[rows, y].mean()

    dx = np.exp(log_p)
    dx[rows, y] -= 1
    dx /= N
    ### END SOLUTION
    return loss, dx


# %%
check("softmax_loss")

# %% [markdown]
# ### Scores, probabilities, gradients
#
# Three moods of a classifier, each shown by one example with five classes. The right class is dark. Since
# the gradient is the probabilities minus a 1, it tells us the probabilities as well.

# %% tags=["demo"]
moods = {
    "has no idea": np.array([[0.1, 0.0, 0.2, -0.1, 0.0]]),
    "is nearly sure": np.array([[0.0, 1.0, 5.0, -1.0, 2.0]]),
    "is sure, and wrong": np.array([[5.0, 0.0, 1.0, -1.0, 2.0]]),
}
right = np.array([2])


def three_rows(x):
    """The scores of one example, the probabilities and the gradient."""
    loss, dx = softmax_loss(x, right)
    return {"scores": x[0], "probabilities": dx[0] + (np.arange(5) == right), "gradient": dx[0]}


# %% tags=["demo"]
shades = ["lightsteelblue"] * 5
shades[right[0]] = "darkblue"

figure, panels = plt.subplots(3, 3, figsize=(10, 6), sharex=True, sharey="row")
for column, (mood, x) in zip(panels.T, moods.items(), strict=True):
    rows = three_rows(x)
    for panel, bars in zip(column, rows.values(), strict=True):
        panel.bar(np.arange(5), bars, color=shades)
        panel.axhline(0, color="black", linewidth=0.7)
    column[0].set_title(f"{mood}: loss {softmax_loss(x, right)[0]:.2f}")
    column[-1].set(xlabel="class", xticks=np.arange(5))
for panel, name in zip(panels[:, 0], rows, strict=True):
    panel.set_ylabel(name)

# %% [markdown]
# Going downhill means going against the bars of the last row: the right class is pulled up, all others
# are pushed down, each in proportion to its probability. A classifier that is right and sure hardly
# moves.

# %% [markdown]
# ### Never quite content
#
# Two classes are enough to see what this loss wants. On the horizontal axis is the lead of the right
# class; beside your loss stand the hinge of the other notebook and a plain count of errors.

# %% tags=["demo"]
lead = np.linspace(-4, 4, 201)
first = np.array([0])
ours = [softmax_loss(np.array([[value, 0.0]]), first) for value in lead]

figure, panels = plt.subplots(1, 2, figsize=(10, 3.6))
panels[0].plot(lead, [loss for loss, _ in ours], label="softmax")
panels[0].plot(lead, np.maximum(0, 1 - lead), label="hinge", linestyle="--")
panels[0].step(lead, lead < 0, label="one error", color="lightgray", zorder=0)
panels[1].plot(lead, [dx[0, 0] for _, dx in ours])
panels[1].plot(lead, np.where(lead < 1, -1.0, 0.0), linestyle="--")
panels[0].set(title="loss", xlabel="lead of the right class")
panels[1].set(title="slope", xlabel="lead of the right class")
_ = panels[0].legend()

# %% [markdown]
# The hinge is content with a lead of 1. Softmax never is: its slope fades, and does not end. Far on
# the left both are nearly straight, so that an example that is hopelessly wrong pulls hardly any
# harder than one that is merely wrong. A count of errors would have no slope at all to learn from.

# %% [markdown]
# ### Shades of doubt
#
# Train a linear classifier on three clouds of points, then ask it about every point of the plane. Red,
# green and blue are the three probabilities, mixed as on a screen.

# %% tags=["demo"]
rng = np.random.default_rng(7)
y = np.repeat([0, 1, 2], 40)
centres = np.array([[0.0, 1.6], [-1.5, -0.9], [1.5, -0.9]])
points = centres[y] + rng.normal(scale=0.75, size=(120, 2))
features = np.hstack([points, np.ones((120, 1))])  # the ones carry the bias

w = np.zeros((3, 3))
snapshots = {}
for step in range(1001):
    loss, dx = softmax_loss(features @ w, y)
    if step in (2, 30, 1000):
        snapshots[step] = w, loss
    w = w - 0.5 * features.T @ dx

# %% tags=["demo"]
v, u = np.mgrid[-3.5:4.5:150j, -4:4:150j]
plane = np.stack([u, v, np.ones_like(u)], axis=-1).reshape(-1, 3)
zeros = np.zeros(len(plane), dtype=int)

figure, panels = plt.subplots(1, 3, figsize=(11, 3.9), sharex=True, sharey=True)
for panel, (step, (w, loss)) in zip(panels, snapshots.items(), strict=True):
    _, dx = softmax_loss(plane @ w, zeros)
    colours = len(plane) * dx + np.array([1.0, 0.0, 0.0])
    image = colours.reshape(150, 150, 3).clip(0, 1)
    panel.imshow(image, origin="lower", extent=(-4, 4, -3.5, 4.5))
    panel.scatter(*points.T, color=np.eye(3)[y], edgecolors="white", s=18, linewidths=0.6)
    panel.set_title(f"after {step}: loss {loss:.2f}")

# %% [markdown]
# Murky colours are where the classifier does not know. The borders stay straight; training turns them
# into place and then sharpens them.
#
# **To think about.** You build a network for 10 classes, with small random weights, and its very first
# loss is 2.3. Is that a good sign? And what would you look for if it were 9 instead?

# %% [markdown]
# ## How far you are
# One card for all functions of this notebook. Before you hand it in, restart the kernel and run all
# cells: nothing should depend on a cell that is gone, or on the order in which you ran them.

# %%
check()

# %% [markdown]
# ## Further reading
#
# - J. S. Bridle, *Probabilistic interpretation of feedforward classification network outputs, with
#   relationships to statistical pattern recognition*, in: Neurocomputing, Springer, 1990. Softmax,
#   and the log of probabilities as a score.
# - C. Guo, G. Pleiss, Y. Sun and K. Q. Weinberger, *On calibration of modern neural networks*,
#   International Conference on Machine Learning (ICML), 2017. How sure a classifier is, and how
#   sure it ought to be.
# - P. Blanchard, D. J. Higham and N. J. Higham, *Accurately computing the log-sum-exp and softmax
#   functions*, IMA Journal of Numerical Analysis 41, 2021. The shift, and why it is safe.
