"""The capstone as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import unusual

# --- init_convnet, right --------------------------------------------------------------------------


@unusual("init_convnet", "uniform numbers with the same spread, from numpy's old generator")
def uniform_weights(seed, filters=8, hidden=64):
    old = np.random.RandomState(seed)
    params = {}
    shapes = [(filters, 1, 3, 3), (filters * 16, hidden), (hidden, 10)]
    for n, shape in enumerate(shapes, 1):
        bound = np.sqrt(6 / (9 if n == 1 else shape[0]))
        params[f"W{n}"] = old.uniform(-bound, bound, shape)
        params[f"b{n}"] = np.zeros(shape[0] if n == 1 else shape[1])
    return params


@unusual("init_convnet", "a generator for each layer, spawned from one seed")
def spawned_generators(seed, filters=8, hidden=64):
    first, second, third = map(np.random.default_rng, np.random.SeedSequence(seed).spawn(3))
    rows = filters * 16
    return {
        "W1": first.standard_normal((filters, 1, 3, 3)) * (2 / 9) ** 0.5,
        "W2": second.standard_normal((rows, hidden)) * (2 / rows) ** 0.5,
        "W3": third.standard_normal((hidden, 10)) * (2 / hidden) ** 0.5,
        "b1": np.zeros(filters),
        "b2": np.zeros(hidden),
        "b3": np.zeros(10),
    }


@unusual("init_convnet", "weights in float32, drawn transposed, with a helper in a cell of its own")
class single_precision:
    def he(rng, inputs, shape):
        return (rng.standard_normal(shape) * np.sqrt(2 / inputs)).astype(np.float32)

    def init_convnet(seed, filters=8, hidden=64):
        rng = np.random.default_rng([seed, 99])
        w3, w2 = he(rng, hidden, (10, hidden)).T, he(rng, 16 * filters, (hidden, 16 * filters)).T
        w1 = he(rng, 9, (3, 3, 1, filters)).transpose(3, 2, 0, 1)
        b1, b2, b3 = (np.zeros(n, dtype=np.float32) for n in (filters, hidden, 10))
        return {"b1": b1, "b2": b2, "b3": b3, "W1": w1, "W2": w2, "W3": w3}


@unusual("init_convnet", "the global generator, seeded inside and put back as it was")
def global_generator(seed, filters=8, hidden=64):
    before = np.random.get_state()
    np.random.seed(seed % 2**32)
    params = {"b1": np.zeros((filters,)), "b2": np.zeros((hidden,)), "b3": np.zeros((10,))}
    params["W1"] = np.random.randn(filters, 1, 3, 3) / 3 * np.sqrt(2)
    params["W2"] = np.random.randn(4 * 4 * filters, hidden) / np.sqrt(8 * filters)
    params["W3"] = np.random.randn(hidden, 10) / np.sqrt(hidden / 2)
    np.random.set_state(before)
    return params


@unusual(
    "init_convnet", "all numbers drawn at once, then cut into pieces; weights in Fortran order"
)
def cut_from_one_piece(seed, filters=8, hidden=64):
    shapes = {"W1": (filters, 1, 3, 3), "W2": (filters * 16, hidden), "W3": (hidden, 10)}
    ends = np.cumsum([np.prod(shape) for shape in shapes.values()])
    pieces = np.split(np.random.default_rng(seed).standard_normal(ends[-1]), ends[:-1])
    params = {}
    for (name, shape), piece, n in zip(
        shapes.items(), pieces, (9, 16 * filters, hidden), strict=True
    ):
        params[name] = np.asfortranarray(piece.reshape(shape) * np.sqrt(2.0 / n))
        params["b" + name[1]] = np.zeros(shape[0] if name == "W1" else shape[-1])
    return params


# --- convnet_loss, right --------------------------------------------------------------------------


@unusual(
    "convnet_loss",
    "the ReLU after the pool: the rectified largest pixel is the largest rectified one",
)
def pool_before_relu(params, x, y=None, reg=0.0):
    size = params["W1"].shape[-1] // 2
    z, c1 = conv_forward(x, params["W1"], params["b1"], {"stride": 1, "pad": size})
    z, c2 = max_pool_forward(z, {"pool_height": 2, "pool_width": 2, "stride": 2})
    z, c3 = relu_forward(z)
    z, c4 = affine_forward(z, params["W2"], params["b2"])
    z, c5 = relu_forward(z)
    scores, c6 = affine_forward(z, params["W3"], params["b3"])
    if y is None:
        return scores
    loss, d = softmax_loss(scores, y)
    d, dw3, db3 = affine_backward(d, c6)
    d, dw2, db2 = affine_backward(relu_backward(d, c5), c4)
    d = max_pool_backward(relu_backward(d, c3), c2)
    _, dw1, db1 = conv_backward(d, c1)
    w1, w2, w3 = params["W1"], params["W2"], params["W3"]
    penalty = reg / 2 * ((w1 * w1).sum() + (w2 * w2).sum() + (w3 * w3).sum())
    weights = {"W1": dw1 + reg * w1, "W2": dw2 + reg * w2, "W3": dw3 + reg * w3}
    return loss + penalty, {**weights, "b1": db1, "b2": db2, "b3": db3}


@unusual("convnet_loss", "layers as objects that remember their own cache, in a cell of their own")
class objects:
    class Layer:
        def __init__(self, forward, backward, *names):
            self.forward, self.backward, self.names = forward, backward, names

        def up(self, x, params, *settings):
            values = [params[name] for name in self.names]
            out, self.cache = self.forward(x, *values, *settings)
            return out

        def down(self, dout, grads):
            found = self.backward(dout, self.cache)
            if not self.names:
                return found
            grads.update(zip(self.names, found[1:], strict=True))
            return found[0]

    def convnet_loss(params, x, y=None, reg=0.0):
        layers = [
            Layer(conv_forward, conv_backward, "W1", "b1"),
            Layer(relu_forward, relu_backward),
            Layer(max_pool_forward, max_pool_backward),
            Layer(affine_forward, affine_backward, "W2", "b2"),
            Layer(relu_forward, relu_backward),
            Layer(affine_forward, affine_backward, "W3", "b3"),
        ]
        settings = {
            0: {"stride": 1, "pad": params["W1"].shape[3] // 2},
            2: {"pool_height": 2, "pool_width": 2, "stride": 2},
        }
        for n, layer in enumerate(layers):
            x = layer.up(x, params, *([settings[n]] if n in settings else []))
        if y is None:
            return x
        (loss, dout), grads = softmax_loss(x, y), {}
        for layer in reversed(layers):
            dout = layer.down(dout, grads)
        for name in filter(lambda n: n.startswith("W"), params):
            loss += 0.5 * reg * float(np.vdot(params[name], params[name]))
            grads[name] = grads[name] + reg * params[name]
        return float(loss), grads


@unusual("convnet_loss", "none of the given layers: einsum, a pool by reshape, ties shared")
def by_einsum(params, x, y=None, reg=0.0):
    w1, pad = params["W1"], params["W1"].shape[2] // 2
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, w1.shape[2:], axis=(2, 3))
    z1 = np.einsum("nchwij,fcij->nfhw", windows, w1, optimize=True) + params["b1"][:, None, None]
    N, F, H, W = z1.shape
    tiles = np.maximum(z1, 0).reshape(N, F, H // 2, 2, W // 2, 2)
    pooled = tiles.max(axis=(3, 5))
    z2 = pooled.reshape(N, -1) @ params["W2"] + params["b2"]
    a2 = np.maximum(z2, 0)
    scores = a2 @ params["W3"] + params["b3"]
    if y is None:
        return scores
    p = np.exp(scores - scores.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    truth = np.eye(scores.shape[1])[y]
    loss = -np.log((p * truth).sum(axis=1)).mean()
    dscores = (p - truth) / N
    dz2 = dscores @ params["W3"].T * (z2 > 0)
    dpooled = (dz2 @ params["W2"].T).reshape(pooled.shape)[:, :, :, None, :, None]
    largest = tiles == pooled[:, :, :, None, :, None]
    dtiles = dpooled * largest / largest.sum(axis=(3, 5), keepdims=True)
    dz1 = dtiles.reshape(z1.shape) * (z1 > 0)
    grads = {
        "W1": np.einsum("nfhw,nchwij->fcij", dz1, windows, optimize=True) + reg * w1,
        "W2": pooled.reshape(N, -1).T @ dz2 + reg * params["W2"],
        "W3": a2.T @ dscores + reg * params["W3"],
        "b1": dz1.sum(axis=(0, 2, 3)),
        "b2": dz2.sum(axis=0),
        "b3": dscores.sum(axis=0),
    }
    loss += 0.5 * reg * sum(np.sum(params[name] ** 2) for name in ("W1", "W2", "W3"))
    return loss, grads


@unusual("convnet_loss", "a way down put together from closures while going up")
def tape(params, x, y=None, reg=0.0):
    undo, grads = [], {}

    def run(forward, backward, value, *names, settings=()):
        out, cache = forward(value, *(params[name] for name in names), *settings)

        def back(dout):
            found = backward(dout, cache)
            found = found if names else (found,)
            for name, gradient in zip(names, found[1:], strict=True):
                grads[name] = gradient + (reg * params[name] if name[0] == "W" else 0)
            return found[0]

        undo.append(back)
        return out

    pad, pool = params["W1"].shape[2] // 2, {"pool_height": 2, "pool_width": 2, "stride": 2}
    conv = ({"stride": 1, "pad": pad},)
    value = run(conv_forward, conv_backward, x, "W1", "b1", settings=conv)
    value = run(relu_forward, relu_backward, value)
    value = run(max_pool_forward, max_pool_backward, value, settings=(pool,))
    value = run(affine_forward, affine_backward, value, "W2", "b2")
    value = run(relu_forward, relu_backward, value)
    value = run(affine_forward, affine_backward, value, "W3", "b3")
    if y is not None:
        loss, dout = softmax_loss(value, y)
        while undo:
            dout = undo.pop()(dout)
        charged = (np.sum(np.square(params[name])) for name in ("W1", "W2", "W3"))
        value = loss + 0.5 * reg * sum(charged), grads
    return value


@unusual("convnet_loss", "products written transposed: gradients come as views in Fortran order")
def transposed(params, x, y=None, reg=0.0):
    w1, w2, w3 = (params[f"W{n}"] for n in (1, 2, 3))
    b1, b2, b3 = (params[f"b{n}"] for n in (1, 2, 3))
    pool = {"pool_height": 2, "pool_width": 2, "stride": 2}
    z1, conv_cache = conv_forward(x, w1, b1, {"stride": 1, "pad": (w1.shape[-1] - 1) // 2})
    p1, pool_cache = max_pool_forward(z1 * (z1 > 0), pool)
    columns = p1.reshape(len(x), -1).T
    z2 = w2.T @ columns + b2[:, None]
    a2 = np.where(z2 > 0, z2, 0.0)
    scores = (w3.T @ a2 + b3[:, None]).T
    if y is None:
        return scores
    loss, dscores = softmax_loss(scores, y)
    dw3 = (dscores.T @ a2.T).T
    dz2 = np.where(z2 > 0, w3 @ dscores.T, 0.0)
    dw2 = (dz2 @ columns.T).T
    dp1 = (w2 @ dz2).T.reshape(p1.shape)
    _, dw1, db1 = conv_backward(
        np.where(z1 > 0, max_pool_backward(dp1, pool_cache), 0.0), conv_cache
    )
    gradients = [dw1 + reg * w1, db1, dw2 + reg * w2, dz2.sum(axis=1), dw3 + reg * w3]
    penalty = 0.5 * reg * sum(np.linalg.norm(w) ** 2 for w in (w1, w2, w3))
    names = ("W1", "b1", "W2", "b2", "W3", "b3")
    return loss + penalty, dict(zip(names, [*gradients, dscores.sum(axis=0)], strict=True))


# --- predict, right -------------------------------------------------------------------------------


@unusual("predict", "one image after the other")
def image_by_image(params, x):
    return np.array([int(np.argmax(convnet_loss(params, image[None])[0])) for image in x])


@unusual("predict", "batches, and 32-bit integers")
def in_batches(params, x):
    pieces = [
        convnet_loss(params, x[start : start + 64]).argmax(axis=1) for start in range(0, len(x), 64)
    ]
    return np.concatenate(pieces).astype(np.int32)


@unusual("predict", "through probabilities, sorted")
def by_sorted_probabilities(params, x):
    scores = convnet_loss(params, x)
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.argsort(powers / powers.sum(axis=1, keepdims=True), axis=1)[:, -1]


@unusual("predict", "a matrix of comparisons")
def by_comparison(params, x):
    scores = convnet_loss(params, x)
    wins = scores == scores.max(axis=1)[:, np.newaxis]
    return (wins.cumsum(axis=1) == 0).sum(axis=1)


@unusual("predict", "rows as lists, and Python's own max")
def by_lists(params, x):
    rows = convnet_loss(params, x).tolist()
    return np.asarray([row.index(max(row)) for row in rows], dtype=np.int64)


# --- train, right ---------------------------------------------------------------------------------


@unusual(
    "train", "Adam, written out, with the batches of numpy's array_split, and numpy's old generator"
)
def adam_in_equal_batches(x, y, x_val, y_val, seed):
    old = np.random.RandomState(seed)
    params = init_convnet(seed, filters=6, hidden=48)
    first, second = ({name: np.zeros_like(w) for name, w in params.items()} for _ in range(2))
    losses, shares, best, t = [], [], None, 0
    for _ in range(12):
        found = []
        for batch in np.array_split(old.permutation(len(x)), max(1, len(x) // 32)):
            loss, grads = convnet_loss(params, x[batch], y[batch])
            found.append(loss)
            t += 1
            for name, g in grads.items():
                first[name] += 0.1 * (g - first[name])
                second[name] += 0.001 * (g * g - second[name])
                m, v = first[name] / (1 - 0.9**t), second[name] / (1 - 0.999**t)
                params[name] = params[name] - 0.006 * m / (np.sqrt(v) + 1e-8)
        losses.append(np.mean(found))
        shares.append((predict(params, x_val) == y_val).mean())
        if shares[-1] == max(shares):
            best = {name: w.copy() for name, w in params.items()}
    return best, {"loss": np.array(losses), "val_accuracy": np.array(shares)}


@unusual("train", "plain steps in place, small batches, and an end when nothing gets better")
def stops_early(x, y, x_val, y_val, seed):
    rng = np.random.default_rng(seed)
    params = init_convnet(seed + 1)
    best, history = (-1.0, None), {"val_accuracy": [], "loss": []}
    since = 0
    while since < 5 and len(history["loss"]) < 14:
        order, total, rate = np.arange(len(y)), 0.0, 0.2 * 0.9 ** len(history["loss"])
        rng.shuffle(order)
        for start in range(0, len(y), 20):
            some = order[start : start + 20]
            loss, grads = convnet_loss(params, x[some], y[some])
            total += loss * len(some)
            for name, gradient in grads.items():
                params[name] -= rate * gradient
        right = float(np.mean(predict(params, x_val) == y_val))
        since += 1
        if right > best[0]:
            best, since = (right, {name: w.copy() for name, w in params.items()}), 0
        history["loss"].append(float(total / len(y)))
        history["val_accuracy"].append(right)
    return best[1], history


@unusual("train", "bigger filters, in float32, and a loss that is measured after each epoch")
def single_precision_filters(x, y, x_val, y_val, seed):
    rng = np.random.default_rng([7, seed])
    params = {name: w.astype(np.float32) for name, w in init_convnet(seed, 8, 40).items()}
    params["W1"] = (0.3 * rng.standard_normal((8, 1, 5, 5))).astype(np.float32)
    x, x_val = x.astype(np.float32), x_val.astype(np.float32)
    states, history, kept = {}, {"loss": [], "val_accuracy": []}, []
    for epoch in range(9):
        order = np.argsort(rng.random(len(x)))
        for start in range(0, len(x), 50):
            batch = order[start : start + 50]
            _, grads = convnet_loss(params, x[batch], y[batch])
            for name in grads:
                state = {**states.get(name, {}), "learning_rate": 0.08 * 0.85**epoch}
                params[name], states[name] = sgd_momentum(params[name], grads[name], state)
        kept.append(dict(params))
        history["loss"].append(convnet_loss(params, x, y)[0])
        history["val_accuracy"].append(np.sum(predict(params, x_val) == y_val) / len(y_val))
    return kept[int(np.argmax(history["val_accuracy"]))], history


@unusual("train", "few filters and a wide layer, one state after the other")
def few_filters(x, y, x_val, y_val, seed):
    rng = np.random.default_rng(seed)
    params = init_convnet(int(rng.integers(2**30)), 6, 96)
    configs, history = dict.fromkeys(params), {"loss": [], "val_accuracy": []}
    best = {}
    for epoch in range(12):
        order = rng.permutation(len(x))
        batches = [order[start : start + 30] for start in range(0, len(x), 30)]
        losses = []
        for batch in batches:
            loss, grads = convnet_loss(params, x[batch], y[batch], reg=5e-4)
            for name in params:
                config = configs[name] or {"learning_rate": 0.06, "momentum": 0.9}
                params[name], configs[name] = sgd_momentum(params[name], grads[name], config)
            losses.append(loss)
        history["loss"].append(sum(losses) / len(losses))
        history["val_accuracy"].append(np.mean(predict(params, x_val) == y_val))
        if epoch == np.argmax(history["val_accuracy"]):
            best = {**params}
    return best, history


@unusual(
    "train", "a generator of batches in a cell of its own, momentum by hand, rates in two stages"
)
class generated_batches:
    def batches(x, y, size, rng):
        order = rng.permutation(len(x))
        while len(order):
            yield x[order[:size]], y[order[:size]]
            order = order[size:]

    def train(x, y, x_val, y_val, seed):
        rng = np.random.default_rng([seed, seed])
        params = init_convnet(seed, hidden=40)
        velocity = {name: np.zeros(w.shape) for name, w in params.items()}
        epochs = []
        for rate in [0.08] * 6 + [0.03] * 3:
            losses = []
            for some_x, some_y in batches(x, y, 40, rng):
                loss, grads = convnet_loss(params, some_x, some_y, reg=1e-3)
                losses.append(loss)
                velocity = {name: 0.9 * velocity[name] + grads[name] for name in params}
                params = {name: params[name] - rate * velocity[name] for name in params}
            share = np.count_nonzero(predict(params, x_val) == y_val) / len(y_val)
            epochs.append((share, params, np.mean(losses)))
        shares, networks, losses = zip(*epochs, strict=True)
        best = networks[shares.index(max(shares))]
        return best, {"loss": list(losses), "val_accuracy": list(shares)}
