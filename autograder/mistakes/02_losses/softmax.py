"""The softmax loss as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import unusual

# --- softmax_loss, right and unusual --------------------------------------------------------------


@unusual("softmax_loss", "log-sum-exp by pairs, which numpy offers as logaddexp")
def logaddexp(x, y):
    logs = np.logaddexp.reduce(x, axis=1)
    loss = np.mean(logs - np.choose(y, x.T))
    return loss, (np.exp(x - logs[:, None]) - (np.arange(x.shape[1]) == y[:, None])) / y.size


@unusual("softmax_loss", "a loop over examples, and one over classes inside")
def two_loops(x, y):
    num_train, num_classes = x.shape
    loss, dx = 0.0, np.zeros_like(x)
    for i in range(num_train):
        scores = x[i] - np.max(x[i])
        total = np.sum(np.exp(scores))
        loss += -scores[y[i]] + np.log(total)
        for j in range(num_classes):
            dx[i, j] = np.exp(scores[j]) / total - (j == y[i])
    loss /= num_train
    dx /= num_train
    return loss, dx


@unusual("softmax_loss", "one-hot labels, and each row's maximum added back in the loss")
def one_hot_labels(x, y):
    Y = np.zeros(x.shape)
    Y[np.arange(y.shape[0]), y] = 1
    top = np.max(x, axis=1).reshape(-1, 1)
    E = np.exp(x - top)
    S = E.sum(1).reshape(-1, 1)
    loss = np.sum(np.log(S) + top) - np.sum(Y * x)
    return [loss / Y.shape[0], np.divide(E / S - Y, Y.shape[0])]


@unusual("softmax_loss", "classes along the first axis, and a gradient that is a transposed view")
def transposed(x, y):
    scores = x.T - x.T.max(axis=0)
    exps = np.exp(scores)
    sums = np.add.reduce(exps)
    grad = exps / sums
    grad.T[range(len(y)), y] -= 1
    picked = scores[y, range(len(y))]
    return float(np.average(np.log(sums) - picked)), grad.T / len(y)


@unusual("softmax_loss", "helpers for log-softmax, and a loss in an array without axes")
class helpers:
    def logSoftmax(x):
        z = x - np.amax(x, axis=-1, keepdims=True)
        return z - np.log(np.sum(np.exp(z), axis=-1, keepdims=True))

    def crossEntropy(log_p, y):
        return -np.take_along_axis(log_p, y[:, None], axis=1)

    def softmax_loss(x, y):
        log_p = logSoftmax(x)
        dx = np.exp(log_p) - np.eye(x.shape[1])[y]
        return np.array(crossEntropy(log_p, y).mean()), np.asfortranarray(dx * (1 / len(y)))


@unusual("softmax_loss", "differences to the right class, and the gradient by their row sums")
def differences_to_the_right_class(x: np.ndarray, y: np.ndarray) -> tuple:
    ahead = x - x[np.arange(len(x)), y][:, None]
    highest = ahead.max(axis=1, keepdims=True)
    powers = np.exp(ahead - highest)
    loss = (highest[:, 0] + np.log(powers.sum(axis=1))).mean()
    dx = powers / powers.sum(axis=1, keepdims=True)
    wrong = np.arange(x.shape[1]) != y[:, None]
    dx = np.where(wrong, dx, -np.where(wrong, dx, 0).sum(axis=1, keepdims=True))
    return loss, dx / len(x)
