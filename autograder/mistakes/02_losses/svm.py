"""The hinge loss as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import mistake, unusual

# --- svm_loss, wrong ------------------------------------------------------------------------------


@mistake(
    "svm_loss",
    "You counted the right class as well: it is always 1 too close to itself, so leave it out.",
)
def right_class_counted(x, y):
    N = len(x)
    margins = np.maximum(0, x - x[np.arange(N), y][:, np.newaxis] + 1)
    loss = margins.sum() / N
    margins[np.arange(N), y] = 0
    dx = (margins > 0).astype(float)
    dx[np.arange(N), y] = -dx.sum(axis=1)
    return loss, dx / N


@mistake(
    "svm_loss",
    "You added the examples up: the loss is their mean, so divide it and the gradient by N.",
)
def sum_over_the_batch(x, y):
    rows = np.arange(len(x))
    margins = np.maximum(0, x - x[rows, y][:, np.newaxis] + 1)
    margins[rows, y] = 0
    dx = (margins > 0).astype(float)
    dx[rows, y] = -dx.sum(axis=1)
    return margins.sum(), dx


@mistake(
    "svm_loss",
    "You took the mean in the loss and forgot it in the gradient: each row of dx is divided by N too.",
)
def gradient_not_averaged(x, y):
    rows = np.arange(len(x))
    margins = np.maximum(0, x - x[rows, y][:, np.newaxis] + 1)
    margins[rows, y] = 0
    dx = (margins > 0).astype(float)
    dx[rows, y] = -dx.sum(axis=1)
    return margins.sum() / len(x), dx


@mistake(
    "svm_loss",
    "You took the mean over the classes as well: they are added up, only examples are averaged.",
)
def mean_over_the_classes(x, y):
    rows = np.arange(len(x))
    margins = np.maximum(0, x - x[rows, y][:, np.newaxis] + 1)
    margins[rows, y] = 0
    dx = (margins > 0).astype(float)
    dx[rows, y] = -dx.sum(axis=1)
    return margins.mean(), dx / x.size


@mistake(
    "svm_loss",
    "You divided by the number of classes: the mean is taken over the examples, of which there are N.",
)
def divided_by_classes(x, y):
    rows = np.arange(len(x))
    margins = np.maximum(0, x - x[rows, y][:, np.newaxis] + 1)
    margins[rows, y] = 0
    dx = (margins > 0).astype(float)
    dx[rows, y] = -dx.sum(axis=1)
    return margins.sum() / x.shape[1], dx / x.shape[1]


@mistake(
    "svm_loss",
    "You left the margin out: the right class has to lead by 1, so add 1 before you compare with 0.",
)
def no_margin(x, y):
    rows = np.arange(len(x))
    margins = np.maximum(0, x - x[rows, y][:, np.newaxis])
    margins[rows, y] = 0
    dx = (margins > 0).astype(float)
    dx[rows, y] = -dx.sum(axis=1)
    return margins.sum() / len(x), dx / len(x)


@mistake(
    "svm_loss",
    "You subtracted the margin: the right class has to lead by 1, which is 1 more to ask for.",
)
def margin_subtracted(x, y):
    rows = np.arange(len(x))
    margins = np.maximum(0, x - x[rows, y][:, np.newaxis] - 1)
    margins[rows, y] = 0
    dx = (margins > 0).astype(float)
    dx[rows, y] = -dx.sum(axis=1)
    return margins.sum() / len(x), dx / len(x)


@mistake(
    "svm_loss",
    "You took the difference the other way round: a wrong class costs when its score is the larger.",
)
def difference_reversed(x, y):
    rows = np.arange(len(x))
    margins = np.maximum(0, x[rows, y][:, np.newaxis] - x + 1)
    margins[rows, y] = 0
    dx = -(margins > 0).astype(float)
    dx[rows, y] = -dx.sum(axis=1)
    return margins.sum() / len(x), dx / len(x)


@mistake(
    "svm_loss",
    "You left the max out: a wrong class that is far behind costs 0, and earns nothing back.",
)
def not_cut_off_at_zero(x, y):
    rows = np.arange(len(x))
    margins = x - x[rows, y][:, np.newaxis] + 1
    margins[rows, y] = 0
    dx = np.ones(x.shape)
    dx[rows, y] = 1 - x.shape[1]
    return margins.sum() / len(x), dx / len(x)


@mistake(
    "svm_loss",
    "You cut off in the loss but not in the gradient: a class that costs nothing pulls at nothing.",
)
def gradient_of_every_class(x, y):
    rows = np.arange(len(x))
    margins = np.maximum(0, x - x[rows, y][:, np.newaxis] + 1)
    margins[rows, y] = 0
    dx = np.ones(x.shape)
    dx[rows, y] = 1 - x.shape[1]
    return margins.sum() / len(x), dx / len(x)


@mistake(
    "svm_loss",
    "You squared what is missing: that is another loss (L2-SVM), here it is added up as it is.",
)
def squared(x, y):
    rows = np.arange(len(x))
    margins = np.maximum(0, x - x[rows, y][:, np.newaxis] + 1)
    margins[rows, y] = 0
    dx = 2 * margins
    dx[rows, y] = -dx.sum(axis=1)
    return (margins**2).sum() / len(x), dx / len(x)


@mistake(
    "svm_loss",
    "You weighted the gradient by what is missing: the slope of a hinge is 1, however much that is.",
)
def gradient_weighted(x, y):
    rows = np.arange(len(x))
    margins = np.maximum(0, x - x[rows, y][:, np.newaxis] + 1)
    margins[rows, y] = 0
    dx = margins.copy()
    dx[rows, y] = -dx.sum(axis=1)
    return margins.sum() / len(x), dx / len(x)


@mistake(
    "svm_loss",
    "You pulled each right class up once: it stands in every term of its row, so count those above 0.",
)
def right_class_pulled_once(x, y):
    rows = np.arange(len(x))
    margins = np.maximum(0, x - x[rows, y][:, np.newaxis] + 1)
    margins[rows, y] = 0
    dx = (margins > 0).astype(float)
    dx[rows, y] = -1
    return margins.sum() / len(x), dx / len(x)


@mistake(
    "svm_loss",
    "You left the right class without a gradient: raising its score shrinks every term above 0.",
)
def right_class_not_pulled(x, y):
    rows = np.arange(len(x))
    margins = np.maximum(0, x - x[rows, y][:, np.newaxis] + 1)
    margins[rows, y] = 0
    dx = (margins > 0).astype(float)
    return margins.sum() / len(x), dx / len(x)


@mistake(
    "svm_loss",
    "You pushed the right class down with the others: its slope has a minus sign.",
)
def right_class_pushed_down(x, y):
    rows = np.arange(len(x))
    margins = np.maximum(0, x - x[rows, y][:, np.newaxis] + 1)
    margins[rows, y] = 0
    dx = (margins > 0).astype(float)
    dx[rows, y] = dx.sum(axis=1)
    return margins.sum() / len(x), dx / len(x)


@mistake(
    "svm_loss",
    "You kept the gradient as truth values, where -2 becomes True: turn them into floats first.",
)
def truth_values(x, y):
    rows = np.arange(len(x))
    margins = np.maximum(0, x - x[rows, y][:, np.newaxis] + 1)
    margins[rows, y] = 0
    dx = margins > 0
    dx[rows, y] = -np.sum(dx, axis=1)
    return margins.sum() / len(x), dx / len(x)


@mistake(
    "svm_loss",
    "You returned the way downhill: a gradient points uphill, and the optimizer subtracts it.",
)
def downhill(x, y):
    rows = np.arange(len(x))
    margins = np.maximum(0, x - x[rows, y][:, np.newaxis] + 1)
    margins[rows, y] = 0
    dx = -(margins > 0).astype(float)
    dx[rows, y] = -dx.sum(axis=1)
    return margins.sum() / len(x), dx / len(x)


@mistake(
    "svm_loss",
    "You counted only the strongest wrong class: every one that comes too close has its say.",
)
def strongest_rival_only(x, y):
    rows = np.arange(len(x))
    margins = x - x[rows, y][:, np.newaxis] + 1
    margins[rows, y] = -np.inf
    rivals = margins.argmax(axis=1)
    missing = np.maximum(0, margins[rows, rivals])
    dx = np.zeros(x.shape)
    dx[rows, rivals] = missing > 0
    dx[rows, y] = -(missing > 0).astype(float)
    return missing.mean(), dx / len(x)


@mistake(
    "svm_loss",
    "You left the loop after the first example: every one of them belongs to the loss.",
)
def only_the_first_example(x, y):
    loss, dx = 0.0, np.zeros(x.shape)
    for i in range(len(x)):
        for j in range(x.shape[1]):
            margin = x[i, j] - x[i, y[i]] + 1
            if j != y[i] and margin > 0:
                loss += margin
                dx[i, j] += 1
                dx[i, y[i]] -= 1
        break
    return loss / len(x), dx / len(x)


@mistake(
    "svm_loss",
    "You wrote = where += belongs: the right class keeps its last nudge and loses those before it.",
)
def last_nudge_kept(x, y):
    loss, dx = 0.0, np.zeros(x.shape)
    for i in range(len(x)):
        for j in range(x.shape[1]):
            margin = x[i, j] - x[i, y[i]] + 1
            if j != y[i] and margin > 0:
                loss = margin
                dx[i, j] = 1
                dx[i, y[i]] = -1
    return loss / len(x), dx / len(x)


@mistake(
    "svm_loss",
    "You wrote x[:, y], which picks N columns: x[np.arange(N), y] picks one score in each row.",
)
def columns_instead_of_entries(x, y):
    margins = np.maximum(0, x - x[:, y] + 1)
    margins[:, y] = 0
    dx = (margins > 0).astype(float)
    dx[:, y] = -dx.sum(axis=1)
    return margins.sum() / len(x), dx / len(x)


@mistake(
    "svm_loss",
    "You compared with the highest score of the row: compare with that of the right class.",
)
def compared_with_the_highest(x, y):
    rows = np.arange(len(x))
    margins = np.maximum(0, x - x.max(axis=1, keepdims=True) + 1)
    margins[rows, y] = 0
    dx = (margins > 0).astype(float)
    dx[rows, y] = -dx.sum(axis=1)
    return margins.sum() / len(x), dx / len(x)


@mistake(
    "svm_loss",
    "You returned a loss for each example: one number is asked for, their mean.",
)
def loss_of_each_example(x, y):
    rows = np.arange(len(x))
    margins = np.maximum(0, x - x[rows, y][:, np.newaxis] + 1)
    margins[rows, y] = 0
    dx = (margins > 0).astype(float)
    dx[rows, y] = -dx.sum(axis=1)
    return margins.sum(axis=1), dx / len(x)


@mistake(
    "svm_loss",
    "You subtracted the right scores from x itself: the caller still needs x, so make a new array.",
    hidden_only=True,
)
def in_place(x, y):
    rows = np.arange(len(x))
    x -= x[rows, y][:, np.newaxis]
    margins = np.maximum(0, x + 1)
    margins[rows, y] = 0
    dx = (margins > 0).astype(float)
    dx[rows, y] = -dx.sum(axis=1)
    return margins.sum() / len(x), dx / len(x)


@mistake(
    "svm_loss",
    "You told the right class by its score: another class may have the same one, so ask y.",
    hidden_only=True,
)
def right_class_known_by_its_score(x, y):
    right = x[np.arange(len(x)), y][:, np.newaxis]
    margins = np.where(x == right, 0, np.maximum(0, x - right + 1))
    dx = (margins > 0).astype(float)
    dx -= (x == right) * dx.sum(axis=1, keepdims=True)
    return margins.sum() / len(x), dx / len(x)


@mistake(
    "svm_loss",
    "You asked only where the prediction is wrong: a right one that leads by less than 1 costs too.",
    hidden_only=True,
)
def only_wrong_predictions(x, y):
    rows = np.arange(len(x))
    margins = np.maximum(0, x - x[rows, y][:, np.newaxis] + 1)
    margins[rows, y] = 0
    margins[x.argmax(axis=1) == y] = 0
    dx = (margins > 0).astype(float)
    dx[rows, y] = -dx.sum(axis=1)
    return margins.sum() / len(x), dx / len(x)


@mistake(
    "svm_loss",
    "You took the mean over the examples that cost something: it is taken over all N of them.",
)
def mean_over_those_that_cost(x, y):
    rows = np.arange(len(x))
    margins = np.maximum(0, x - x[rows, y][:, np.newaxis] + 1)
    margins[rows, y] = 0
    count = max(1, margins.any(axis=1).sum())
    dx = (margins > 0).astype(float)
    dx[rows, y] = -dx.sum(axis=1)
    return margins.sum() / count, dx / count


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


@unusual("svm_loss", "everything in single precision, loss included")
def single_precision(x, y):
    x = x.astype(np.float32)
    rows = np.arange(len(x))
    margins = np.maximum(0, x - x[rows, y][:, None] + 1)
    margins[rows, y] = 0
    dx = (margins > 0).astype(np.float32)
    dx[rows, y] -= dx.sum(axis=1)
    return np.float32(margins.sum() / len(x)), dx / np.float32(len(x))


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
