"""Fresh mistakes in the hinge loss, written without sight of the bank."""

import numpy as np

from autograder.mistakes import mistake


# mend: the line with [arange, y] = -1 before the division, write minus the number of positive margins
@mistake(
    "svm_loss",
    "You give the right class a slope of -1, however many wrong classes are too close.",
)
def right_class_gets_minus_one_only(x, y):
    n = x.shape[0]
    correct = x[np.arange(n), y].reshape(n, 1)
    margin = np.maximum(0, x - correct + 1.0)
    margin[np.arange(n), y] = 0
    loss = np.sum(margin) / n
    dx = np.zeros_like(margin)
    dx[margin > 0] = 1
    too_close = np.any(margin > 0, axis=1)
    dx[np.arange(n), y] = -1.0 * too_close
    dx /= n
    return loss, dx


# mend: first line of the inner loop, add `if j == y[i]: continue`
@mistake(
    "svm_loss",
    "You count the right class among the wrong ones, which adds its margin of 1 to every example.",
)
def loop_does_not_skip_the_right_class(x, y):
    num_train, num_classes = x.shape
    loss = 0.0
    dx = np.zeros(x.shape)
    for i in range(num_train):
        for j in range(num_classes):
            margin = x[i, j] - x[i, y[i]] + 1
            if margin > 0:
                loss += margin
                dx[i, j] += 1
                dx[i, y[i]] -= 1
    return loss / num_train, dx / num_train


# mend: the line of the loss, np.sum(margins) / N instead of np.mean(margins)
@mistake(
    "svm_loss",
    "You take the mean over examples and classes, so that the loss is C times too small.",
)
def mean_over_classes_too(x, y):
    N = len(y)
    idx = (range(N), y)
    margins = np.clip(x - x[idx][:, None] + 1, 0, None)
    margins[idx] = 0
    loss = np.mean(margins)
    indicator = (margins > 0) * 1.0
    indicator[idx] -= np.sum(indicator, axis=1)
    dx = indicator / N
    return loss, dx


# mend (two): margins of the right class to 0 before the loss; divide dx by N
@mistake(
    "svm_loss",
    "You leave the right class in the loss, one too much for each example, and forget 1/N in dx.",
)
def one_too_much_and_no_mean_in_dx(x, y):
    N = x.shape[0]
    true = x[np.arange(N), y]
    hinge = np.maximum(0, (x.T - true + 1).T)
    loss = hinge.sum() / N
    dx = np.where(hinge > 0, 1.0, 0.0)
    dx[np.arange(N), y] = 0
    dx[np.arange(N), y] = -np.sum(dx, axis=1)
    return loss, dx
