"""The hinge loss as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import unusual

# --- svm_loss, right and unusual ------------------------------------------------------------------


@unusual("svm_loss", "two loops, as the lecture draws them")
def two_loops(x, y):
    num_train, num_classes = x.shape
    loss = 0.0
    dx = np.zeros_like(x)
    for i in range(num_train):
        correct_class_score = x[i, y[i]]
        for j in range(num_classes):
            if j == y[i]:
                continue
            margin = x[i, j] - correct_class_score + 1
            if margin > 0:
                loss += margin
                dx[i, j] += 1 / num_train
                dx[i, y[i]] -= 1 / num_train
    return loss / num_train, dx


@unusual("svm_loss", "the right class counted, and its 1 taken away again")
def one_taken_away(x, y):
    picked = np.take_along_axis(x, y.reshape(-1, 1), axis=1)
    gaps = (x - picked + 1).clip(min=0)
    gates = np.heaviside(gaps, 0)
    np.put_along_axis(gates, y[:, None], 1 - gates.sum(1, keepdims=True), axis=1)
    return np.mean(gaps.sum(axis=1) - 1), gates / x.shape[0]


@unusual("svm_loss", "one-hot labels, a matrix of ones and a list returned")
def one_hot(x, y):
    N, C = x.shape
    Y = np.eye(C)[y]
    M = np.where(Y == 1, 0, x - (x * Y) @ np.ones((C, C)) + 1)
    G = 1.0 * (M > 0)
    G = (G - Y * G.sum(axis=1).reshape(N, 1)) / N
    return [np.sum(M * (M > 0)) / N, np.asfortranarray(G)]


@unusual("svm_loss", "a loss per row from a helper, and plain Python numbers")
class helper_for_one_row:
    def hinge_of_row(scores, label):
        costs = [
            max(0.0, s - scores[label] + 1) if j != label else 0.0 for j, s in enumerate(scores)
        ]
        slopes = [1.0 if cost > 0 else 0.0 for cost in costs]
        slopes[label] = -sum(slopes)
        return sum(costs), slopes

    def svm_loss(x, y):
        pairs = [hinge_of_row(list(row), int(label)) for row, label in zip(x, y, strict=True)]
        losses, slopes = zip(*pairs, strict=True)
        return float(np.mean(losses)), np.array(slopes) / len(y)


@unusual("svm_loss", "an object that is called, and a loss in an array without axes")
class loss_object:
    class HingeLoss:
        def __init__(self, margin):
            self.margin = margin

        def __call__(self, x, y):
            where = np.arange(x.shape[1])[None, :] != y[:, None]
            gap = x - x[~where][:, None] + self.margin
            active = where & (gap >= 0)
            dx = active - (~where) * active.sum(axis=1, keepdims=True)
            return np.array(gap[active].sum() / len(y)), dx / len(y)

    def svm_loss(x, y):
        return HingeLoss(margin=1.0)(x, y)


@unusual("svm_loss", "from the largest term to the smallest, in rows sorted by score")
def sorted_rows(x: np.ndarray, y: np.ndarray, delta: float = 1.0) -> tuple:
    loss, dx = 0, np.empty(x.shape, order="F")
    for n, order in enumerate(np.argsort(-x, axis=1)):
        threshold, dx[n] = x[n, y[n]] - delta, 0
        for j in order:
            if x[n, j] < threshold:
                break
            loss = loss + (x[n, j] - threshold) * (j != y[n])
            dx[n, j] += 1
            dx[n, y[n]] -= 1
    loss /= len(x)
    return loss, dx / len(x)
