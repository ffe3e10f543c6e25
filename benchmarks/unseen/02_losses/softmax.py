"""Fresh mistakes in the softmax loss, written without sight of the bank."""

import numpy as np

from autograder.mistakes import mistake


# mend: the first line, x.max(axis=1, keepdims=True) instead of np.max(x)
@mistake(
    "softmax_loss",
    "You subtract the largest score of the whole batch, so that a row far below it has only zeros left.",
)
def subtracts_the_maximum_of_the_batch(x, y):
    shifted = x - np.max(x)
    N = x.shape[0]
    exps = np.exp(shifted)
    Z = np.sum(exps, axis=1, keepdims=True)
    log_probs = shifted - np.log(Z)
    probs = exps / Z
    loss = -np.sum(log_probs[np.arange(N), y]) / N
    dx = probs.copy()
    dx[np.arange(N), y] -= 1
    dx = dx / N
    return loss, dx


# mend: after the loop, divide dx by N too
@mistake(
    "softmax_loss",
    "You take the mean for the loss but leave the gradient of each example undivided by N.",
)
def mean_is_missing_in_the_gradient(x, y):
    N, C = x.shape
    loss = 0.0
    dx = np.zeros((N, C))
    for i in range(N):
        row = x[i] - np.max(x[i])
        log_z = np.log(np.sum(np.exp(row)))
        loss += log_z - row[y[i]]
        for j in range(C):
            p = np.exp(row[j] - log_z)
            dx[i, j] = p - (j == y[i])
    loss /= N
    return loss, dx


# mend: the line of the loss, take the logarithm of softmax by subtraction and not of p + 1e-12
@mistake(
    "softmax_loss",
    "You add 1e-12 to the probability before the logarithm, so the loss stops growing at about 27.6.",
)
def small_constant_caps_the_loss(x, y):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    p = e / np.sum(e, axis=1, keepdims=True)
    N = len(y)
    right = p[range(N), y]
    loss = np.mean(-np.log(right + 1e-12))
    grad = p
    grad[range(N), y] -= 1
    grad /= N
    return loss, grad


# mend: the line of `p`, axis=1, keepdims=True
@mistake(
    "softmax_loss",
    "You divide by the sum over the examples (axis 0), so that columns and not rows add up to 1.",
)
def probabilities_add_up_by_column(x, y):
    N = x.shape[0]
    z = x - x.max(axis=1).reshape(-1, 1)
    p = np.exp(z) / np.sum(np.exp(z), axis=0)
    loss = -np.log(p[np.arange(N), y]).mean()
    dx = p.copy()
    dx[np.arange(N), y] -= 1
    return loss, dx / N


# mend (two): the line of the loss, divide by N; the line dx[:, y], index rows with np.arange(N)
@mistake(
    "softmax_loss",
    "You add up the loss without the mean, and dx[:, y] -= 1 subtracts from whole columns.",
)
def sums_the_loss_and_hits_whole_columns(x, y):
    num = x.shape[0]
    x_s = x - np.max(x, axis=1)[:, None]
    lse = np.log(np.exp(x_s).sum(axis=1))
    loss = np.sum(lse - x_s[np.arange(num), y])
    dx = np.exp(x_s - lse[:, None])
    dx[:, y] -= 1
    dx /= num
    return loss, dx
