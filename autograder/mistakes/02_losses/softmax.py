"""The softmax loss as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import mistake, unusual

# --- softmax_loss, wrong --------------------------------------------------------------------------


@mistake(
    "softmax_loss",
    "You exponentiated the scores as they came, which overflows: subtract each row's maximum first.",
    hidden_only=True,
)
def not_shifted(x, y):
    rows = np.arange(len(x))
    powers = np.exp(x)
    p = powers / powers.sum(axis=1, keepdims=True)
    loss = -np.log(p[rows, y]).mean()
    p[rows, y] -= 1
    return loss, p / len(x)


@mistake(
    "softmax_loss",
    "You subtracted the maximum of the whole batch: a row far below it vanishes, so take each row's own.",
    hidden_only=True,
)
def shifted_by_the_batch(x, y):
    rows = np.arange(len(x))
    z = x - x.max()
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    dx = np.exp(log_p)
    dx[rows, y] -= 1
    return -log_p[rows, y].mean(), dx / len(x)


@mistake(
    "softmax_loss",
    "You took the log of a probability, which may have been rounded to 0: subtract logs instead.",
    hidden_only=True,
)
def log_of_a_probability(x, y):
    rows = np.arange(len(x))
    powers = np.exp(x - x.max(axis=1, keepdims=True))
    p = powers / powers.sum(axis=1, keepdims=True)
    loss = -np.log(p[rows, y]).mean()
    p[rows, y] -= 1
    return loss, p / len(x)


@mistake(
    "softmax_loss",
    "You added a little to the probability inside the log: finite, but far too small for a bad mistake.",
    hidden_only=True,
)
def epsilon_in_the_log(x, y):
    rows = np.arange(len(x))
    powers = np.exp(x - x.max(axis=1, keepdims=True))
    p = powers / powers.sum(axis=1, keepdims=True)
    loss = -np.log(p[rows, y] + 1e-12).mean()
    p[rows, y] -= 1
    return loss, p / len(x)


@mistake(
    "softmax_loss",
    "You clipped the probabilities: beyond that bound, a worse mistake costs nothing more.",
    hidden_only=True,
)
def probabilities_clipped(x, y):
    rows = np.arange(len(x))
    powers = np.exp(x - x.max(axis=1, keepdims=True))
    p = powers / powers.sum(axis=1, keepdims=True)
    loss = -np.log(np.clip(p[rows, y], 1e-15, 1)).mean()
    p[rows, y] -= 1
    return loss, p / len(x)


@mistake(
    "softmax_loss",
    "You clipped the scores: differences beyond the bound are lost, where a shift would keep them.",
    hidden_only=True,
)
def scores_clipped(x, y):
    rows = np.arange(len(x))
    z = np.clip(x, -500, 500)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    dx = np.exp(log_p)
    dx[rows, y] -= 1
    return -log_p[rows, y].mean(), dx / len(x)


@mistake(
    "softmax_loss",
    "You subtracted the smallest score of each row: the largest makes all exponents at most 0.",
    hidden_only=True,
)
def shifted_by_the_minimum(x, y):
    rows = np.arange(len(x))
    z = x - x.min(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    dx = np.exp(log_p)
    dx[rows, y] -= 1
    return -log_p[rows, y].mean(), dx / len(x)


@mistake(
    "softmax_loss",
    "You subtracted the largest absolute value: for negative scores that pushes the wrong way.",
    hidden_only=True,
)
def shifted_by_the_largest_size(x, y):
    rows = np.arange(len(x))
    z = x - np.abs(x).max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    dx = np.exp(log_p)
    dx[rows, y] -= 1
    return -log_p[rows, y].mean(), dx / len(x)


@mistake(
    "softmax_loss",
    "You shifted x itself: the caller still needs the scores, so write z = x - ... instead of x -= ...",
    hidden_only=True,
)
def in_place(x, y):
    rows = np.arange(len(x))
    x -= x.max(axis=1, keepdims=True)
    log_p = x - np.log(np.exp(x).sum(axis=1, keepdims=True))
    dx = np.exp(log_p)
    dx[rows, y] -= 1
    return -log_p[rows, y].mean(), dx / len(x)


@mistake(
    "softmax_loss",
    "You subtracted the maximum of each column: that changes the differences within a row, axis=1 does not.",
)
def shifted_by_column(x, y):
    rows = np.arange(len(x))
    z = x - x.max(axis=0)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    dx = np.exp(log_p)
    dx[rows, y] -= 1
    return -log_p[rows, y].mean(), dx / len(x)


@mistake(
    "softmax_loss",
    "You divided by the sum of each column: the probabilities of one example, a row, add up to 1.",
)
def softmax_over_the_batch(x, y):
    rows = np.arange(len(x))
    powers = np.exp(x - x.max())
    p = powers / powers.sum(axis=0)
    loss = -np.log(p[rows, y]).mean()
    p[rows, y] -= 1
    return loss, p / len(x)


@mistake(
    "softmax_loss",
    "You divided by the sum over the whole batch: each example has probabilities of its own.",
)
def softmax_over_everything(x, y):
    rows = np.arange(len(x))
    powers = np.exp(x - x.max())
    p = powers / powers.sum()
    loss = -np.log(p[rows, y]).mean()
    p[rows, y] -= 1
    return loss, p / len(x)


@mistake(
    "softmax_loss",
    "You added the examples up: the loss is their mean, so divide it and the gradient by N.",
)
def sum_over_the_batch(x, y):
    rows = np.arange(len(x))
    z = x - x.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    dx = np.exp(log_p)
    dx[rows, y] -= 1
    return -log_p[rows, y].sum(), dx


@mistake(
    "softmax_loss",
    "You took the mean in the loss and forgot it in the gradient: each row of dx is divided by N too.",
)
def gradient_not_averaged(x, y):
    rows = np.arange(len(x))
    z = x - x.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    dx = np.exp(log_p)
    dx[rows, y] -= 1
    return -log_p[rows, y].mean(), dx


@mistake(
    "softmax_loss",
    "You divided by N * C: the mean is taken over the N examples only.",
)
def mean_over_the_classes(x, y):
    rows = np.arange(len(x))
    z = x - x.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    dx = np.exp(log_p)
    dx[rows, y] -= 1
    return -log_p[rows, y].sum() / x.size, dx / x.size


@mistake(
    "softmax_loss",
    "You forgot the minus sign: the log of a probability is negative, and a loss is not.",
)
def sign_of_the_loss(x, y):
    rows = np.arange(len(x))
    z = x - x.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    dx = np.exp(log_p)
    dx[rows, y] -= 1
    return log_p[rows, y].mean(), dx / len(x)


@mistake(
    "softmax_loss",
    "You returned the way downhill: a gradient points uphill, and the optimizer subtracts it.",
)
def downhill(x, y):
    rows = np.arange(len(x))
    z = x - x.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    dx = -np.exp(log_p)
    dx[rows, y] += 1
    return -log_p[rows, y].mean(), dx / len(x)


@mistake(
    "softmax_loss",
    "You returned the probabilities as the gradient: take 1 away at the right class of each row.",
)
def nothing_taken_away(x, y):
    rows = np.arange(len(x))
    z = x - x.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    return -log_p[rows, y].mean(), np.exp(log_p) / len(x)


@mistake(
    "softmax_loss",
    "You wrote dx[:, y] -= 1, which takes 1 away in whole columns: index with np.arange(N) and y.",
)
def columns_instead_of_entries(x, y):
    z = x - x.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    dx = np.exp(log_p)
    dx[:, y] -= 1
    return -log_p[np.arange(len(x)), y].mean(), dx / len(x)


@mistake(
    "softmax_loss",
    "You divided by N first and took 1 away afterwards: what is taken away is 1/N then.",
)
def one_taken_away_too_late(x, y):
    rows = np.arange(len(x))
    z = x - x.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    dx = np.exp(log_p) / len(x)
    dx[rows, y] -= 1
    return -log_p[rows, y].mean(), dx


@mistake(
    "softmax_loss",
    "You gave a gradient to the right class alone: the others stand in the sum, and are pushed down.",
)
def right_class_only(x, y):
    rows = np.arange(len(x))
    z = x - x.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    dx = np.zeros(x.shape)
    dx[rows, y] = np.exp(log_p[rows, y]) - 1
    return -log_p[rows, y].mean(), dx / len(x)


@mistake(
    "softmax_loss",
    "You differentiated the probability and forgot the log: its slope, 1 / p_y, is a factor as well.",
)
def slope_of_the_log_forgotten(x, y):
    rows = np.arange(len(x))
    z = x - x.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    dx = np.exp(log_p)
    right = dx[rows, y][:, np.newaxis]
    dx[rows, y] -= 1
    return -log_p[rows, y].mean(), right * dx / len(x)


@mistake(
    "softmax_loss",
    "You returned what the right class lacks, 1 - p: the loss is -log p, which knows no bound.",
)
def one_minus_probability(x, y):
    rows = np.arange(len(x))
    powers = np.exp(x - x.max(axis=1, keepdims=True))
    p = powers / powers.sum(axis=1, keepdims=True)
    right = p[rows, y]
    dx = p * right[:, np.newaxis]
    dx[rows, y] -= right
    return (1 - right).mean(), dx / len(x)


@mistake(
    "softmax_loss",
    "You took logarithms to base 2: the natural one, np.log, fits exp and this gradient.",
)
def bits(x, y):
    rows = np.arange(len(x))
    z = x - x.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    dx = np.exp(log_p)
    dx[rows, y] -= 1
    return -log_p[rows, y].mean() / np.log(2), dx / len(x)


@mistake(
    "softmax_loss",
    "You added up the logs of all classes: only the right one of each row counts.",
)
def every_class_counted(x, y):
    rows = np.arange(len(x))
    z = x - x.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    dx = np.exp(log_p)
    dx[rows, y] -= 1
    return -log_p.sum() / len(x), dx / len(x)


@mistake(
    "softmax_loss",
    "You asked how sure the prediction is: ask what the right class got, whether it was predicted or not.",
)
def predicted_class(x, y):
    rows = np.arange(len(x))
    y = x.argmax(axis=1)
    z = x - x.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    dx = np.exp(log_p)
    dx[rows, y] -= 1
    return -log_p[rows, y].mean(), dx / len(x)


@mistake(
    "softmax_loss",
    "You returned a loss for each example: one number is asked for, their mean.",
)
def loss_of_each_example(x, y):
    rows = np.arange(len(x))
    z = x - x.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    dx = np.exp(log_p)
    dx[rows, y] -= 1
    return -log_p[rows, y], dx / len(x)


@mistake(
    "softmax_loss",
    "You lost an axis: without keepdims=True a row's maximum cannot be subtracted from its row.",
)
def keepdims_forgotten(x, y):
    rows = np.arange(len(x))
    z = x - x.max(axis=1)
    log_p = z - np.log(np.exp(z).sum(axis=1))
    dx = np.exp(log_p)
    dx[rows, y] -= 1
    return -log_p[rows, y].mean(), dx / len(x)


@mistake(
    "softmax_loss",
    "You measured the squared distance to the right answer: cross-entropy is -log of one probability.",
)
def squared_distance(x, y):
    rows = np.arange(len(x))
    powers = np.exp(x - x.max(axis=1, keepdims=True))
    p = powers / powers.sum(axis=1, keepdims=True)
    dx = p.copy()
    dx[rows, y] -= 1
    return (dx**2).sum() / len(x), dx / len(x)


@mistake(
    "softmax_loss",
    "You shifted the sum and left the scores beside it as they were: shift both alike.",
)
def shifted_in_one_place(x, y):
    rows = np.arange(len(x))
    z = x - x.max(axis=1, keepdims=True)
    log_p = x - np.log(np.exp(z).sum(axis=1, keepdims=True))
    dx = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    dx[rows, y] -= 1
    return -log_p[rows, y].mean(), dx / len(x)


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


@unusual("softmax_loss", "everything in single precision, loss included")
def single_precision(x, y):
    rows = np.arange(len(x))
    z = (x - x.max(axis=1, keepdims=True)).astype(np.float32)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    dx = np.exp(log_p)
    dx[rows, y] -= 1
    return -log_p[rows, y].mean(), dx / np.float32(len(x))


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
