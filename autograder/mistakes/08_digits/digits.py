"""The capstone as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import mistake, unusual

# --- init_convnet, wrong --------------------------------------------------------------------------


@mistake(
    "init_convnet",
    "You gave all weights the same small spread: the rule is sqrt(2 / n), another one for each layer.",
)
def one_spread_for_all(seed, filters=8, hidden=64):
    rng = np.random.default_rng(seed)
    shapes = {"W1": (filters, 1, 3, 3), "W2": (filters * 16, hidden), "W3": (hidden, 10)}
    params = {name: 0.01 * rng.normal(size=shape) for name, shape in shapes.items()}
    return {**params, "b1": np.zeros(filters), "b2": np.zeros(hidden), "b3": np.zeros(10)}


@mistake(
    "init_convnet",
    "You used 1 / n under the root: the ReLU halves the mean square, and the 2 makes up for it.",
)
def two_forgotten(seed, filters=8, hidden=64):
    rng = np.random.default_rng(seed)
    shapes = {"W1": (filters, 1, 3, 3), "W2": (filters * 16, hidden), "W3": (hidden, 10)}
    inputs = {"W1": 9, "W2": filters * 16, "W3": hidden}
    params = {n: rng.normal(size=shapes[n]) / np.sqrt(inputs[n]) for n in shapes}
    return {**params, "b1": np.zeros(filters), "b2": np.zeros(hidden), "b3": np.zeros(10)}


@mistake(
    "init_convnet",
    "You used 2 / n as the standard deviation: that is the variance, so take its square root.",
)
def variance_for_spread(seed, filters=8, hidden=64):
    rng = np.random.default_rng(seed)
    shapes = {"W1": (filters, 1, 3, 3), "W2": (filters * 16, hidden), "W3": (hidden, 10)}
    inputs = {"W1": 9, "W2": filters * 16, "W3": hidden}
    params = {n: rng.normal(0, 2 / inputs[n], size=shapes[n]) for n in shapes}
    return {**params, "b1": np.zeros(filters), "b2": np.zeros(hidden), "b3": np.zeros(10)}


@mistake(
    "init_convnet",
    "You counted a layer's outputs: n is how many inputs one of its units adds up.",
)
def outputs_counted(seed, filters=8, hidden=64):
    rng = np.random.default_rng(seed)
    shapes = {"W1": (filters, 1, 3, 3), "W2": (filters * 16, hidden), "W3": (hidden, 10)}
    outputs = {"W1": filters, "W2": hidden, "W3": 10}
    params = {n: rng.normal(0, np.sqrt(2 / outputs[n]), size=shapes[n]) for n in shapes}
    return {**params, "b1": np.zeros(filters), "b2": np.zeros(hidden), "b3": np.zeros(10)}


@mistake(
    "init_convnet",
    "You took the number of filters for the inputs of a filter: it adds up 1 * 3 * 3 products, whatever the others do.",
    hidden_only=True,
)
def filters_counted(seed, filters=8, hidden=64):
    rng = np.random.default_rng(seed)
    shapes = {"W1": (filters, 1, 3, 3), "W2": (filters * 16, hidden), "W3": (hidden, 10)}
    inputs = {"W1": filters * 9, "W2": filters * 16, "W3": hidden}
    params = {n: rng.normal(0, np.sqrt(2 / inputs[n]), size=shapes[n]) for n in shapes}
    return {**params, "b1": np.zeros(filters), "b2": np.zeros(hidden), "b3": np.zeros(10)}


@mistake(
    "init_convnet",
    "You drew numbers from 0 to 1, none of them negative: the weights' mean has to be 0.",
)
def never_negative(seed, filters=8, hidden=64):
    rng = np.random.default_rng(seed)
    shapes = {"W1": (filters, 1, 3, 3), "W2": (filters * 16, hidden), "W3": (hidden, 10)}
    inputs = {"W1": 9, "W2": filters * 16, "W3": hidden}
    params = {n: rng.random(shapes[n]) * np.sqrt(2 / inputs[n]) for n in shapes}
    return {**params, "b1": np.zeros(filters), "b2": np.zeros(hidden), "b3": np.zeros(10)}


@mistake(
    "init_convnet",
    "You started with zeros: then all units of a layer are alike, and learn the same for ever.",
)
def all_zero(seed, filters=8, hidden=64):
    return {
        "W1": np.zeros((filters, 1, 3, 3)),
        "b1": np.zeros(filters),
        "W2": np.zeros((filters * 16, hidden)),
        "b2": np.zeros(hidden),
        "W3": np.zeros((hidden, 10)),
        "b3": np.zeros(10),
    }


@mistake(
    "init_convnet",
    "You counted on 8 filters: the rows of W2 follow from `filters`, whatever it is.",
)
def eight_filters_for_good(seed, filters=8, hidden=64):
    rng = np.random.default_rng(seed)
    shapes = {"W1": (filters, 1, 3, 3), "W2": (128, hidden), "W3": (hidden, 10)}
    inputs = {"W1": 9, "W2": 128, "W3": hidden}
    params = {n: rng.normal(0, np.sqrt(2 / inputs[n]), size=shapes[n]) for n in shapes}
    return {**params, "b1": np.zeros(filters), "b2": np.zeros(hidden), "b3": np.zeros(10)}


@mistake(
    "init_convnet",
    "You made a generator anew for each layer, from the same seed: they all begin with the same numbers.",
    hidden_only=True,
)
def same_numbers_in_each_layer(seed, filters=8, hidden=64):
    shapes = {"W1": (filters, 1, 3, 3), "W2": (filters * 16, hidden), "W3": (hidden, 10)}
    inputs = {"W1": 9, "W2": filters * 16, "W3": hidden}
    params = {}
    for n, size in shapes.items():
        rng = np.random.default_rng(seed)
        params[n] = rng.normal(0, np.sqrt(2 / inputs[n]), size=size)
    return {**params, "b1": np.zeros(filters), "b2": np.zeros(hidden), "b3": np.zeros(10)}


@mistake(
    "init_convnet",
    "You left the seed unused: each call gives another network, and nothing can be repeated.",
)
def seed_unused(seed, filters=8, hidden=64):
    shapes = {"W1": (filters, 1, 3, 3), "W2": (filters * 16, hidden), "W3": (hidden, 10)}
    inputs = {"W1": 9, "W2": filters * 16, "W3": hidden}
    params = {n: np.random.normal(0, np.sqrt(2 / inputs[n]), size=shapes[n]) for n in shapes}
    return {**params, "b1": np.zeros(filters), "b2": np.zeros(hidden), "b3": np.zeros(10)}


@mistake(
    "init_convnet",
    "You made the generator from a fixed number: another seed should give another network.",
    hidden_only=True,
)
def always_the_same(seed, filters=8, hidden=64):
    rng = np.random.default_rng(42)
    shapes = {"W1": (filters, 1, 3, 3), "W2": (filters * 16, hidden), "W3": (hidden, 10)}
    inputs = {"W1": 9, "W2": filters * 16, "W3": hidden}
    params = {n: rng.normal(0, np.sqrt(2 / inputs[n]), size=shapes[n]) for n in shapes}
    return {**params, "b1": np.zeros(filters), "b2": np.zeros(hidden), "b3": np.zeros(10)}


@mistake(
    "init_convnet", "You drew the biases at random as well: they start at 0, and lean to no side."
)
def random_biases(seed, filters=8, hidden=64):
    rng = np.random.default_rng(seed)
    layers = [((filters, 1, 3, 3), 9, filters), ((filters * 16, hidden), filters * 16, hidden)]
    params = {}
    for n, (shape, inputs, units) in enumerate([*layers, ((hidden, 10), hidden, 10)], 1):
        params[f"W{n}"] = rng.normal(0, np.sqrt(2 / inputs), size=shape)
        params[f"b{n}"] = 0.01 * rng.normal(size=units)
    return params


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


# --- convnet_loss, wrong --------------------------------------------------------------------------


@mistake(
    "convnet_loss",
    "You padded by 1, which suits 3 x 3 filters alone: take (k - 1) / 2 from the shape of W1.",
    hidden_only=True,
)
def pad_of_one(params, x, y=None, reg=0.0):
    conv_param = {"stride": 1, "pad": 1}
    pool_param = {"pool_height": 2, "pool_width": 2, "stride": 2}
    z1, conv_cache = conv_forward(x, params["W1"], params["b1"], conv_param)
    a1, relu1_cache = relu_forward(z1)
    p1, pool_cache = max_pool_forward(a1, pool_param)
    z2, affine2_cache = affine_forward(p1, params["W2"], params["b2"])
    a2, relu2_cache = relu_forward(z2)
    scores, affine3_cache = affine_forward(a2, params["W3"], params["b3"])
    if y is None:
        return scores
    loss, dscores = softmax_loss(scores, y)
    grads = {}
    da2, grads["W3"], grads["b3"] = affine_backward(dscores, affine3_cache)
    dz2 = relu_backward(da2, relu2_cache)
    dp1, grads["W2"], grads["b2"] = affine_backward(dz2, affine2_cache)
    da1 = max_pool_backward(dp1, pool_cache)
    dz1 = relu_backward(da1, relu1_cache)
    _, grads["W1"], grads["b1"] = conv_backward(dz1, conv_cache)
    for name in ("W1", "W2", "W3"):
        loss += 0.5 * reg * np.sum(params[name] ** 2)
        grads[name] += reg * params[name]
    return loss, grads


@mistake(
    "convnet_loss",
    "You left out the ReLU after the filters, on the way up and down: each layer but the last has one.",
)
def no_relu_after_the_filters(params, x, y=None, reg=0.0):
    conv_param = {"stride": 1, "pad": (params["W1"].shape[2] - 1) // 2}
    pool_param = {"pool_height": 2, "pool_width": 2, "stride": 2}
    z1, conv_cache = conv_forward(x, params["W1"], params["b1"], conv_param)
    p1, pool_cache = max_pool_forward(z1, pool_param)
    z2, affine2_cache = affine_forward(p1, params["W2"], params["b2"])
    a2, relu2_cache = relu_forward(z2)
    scores, affine3_cache = affine_forward(a2, params["W3"], params["b3"])
    if y is None:
        return scores
    loss, dscores = softmax_loss(scores, y)
    grads = {}
    da2, grads["W3"], grads["b3"] = affine_backward(dscores, affine3_cache)
    dz2 = relu_backward(da2, relu2_cache)
    dp1, grads["W2"], grads["b2"] = affine_backward(dz2, affine2_cache)
    dz1 = max_pool_backward(dp1, pool_cache)
    _, grads["W1"], grads["b1"] = conv_backward(dz1, conv_cache)
    for name in ("W1", "W2", "W3"):
        loss += 0.5 * reg * np.sum(params[name] ** 2)
        grads[name] += reg * params[name]
    return loss, grads


@mistake(
    "convnet_loss",
    "You rectified the scores as well: the last layer is affine alone, and a score may be negative.",
    hidden_only=True,
)
def scores_rectified(params, x, y=None, reg=0.0):
    conv_param = {"stride": 1, "pad": (params["W1"].shape[2] - 1) // 2}
    pool_param = {"pool_height": 2, "pool_width": 2, "stride": 2}
    z1, conv_cache = conv_forward(x, params["W1"], params["b1"], conv_param)
    a1, relu1_cache = relu_forward(z1)
    p1, pool_cache = max_pool_forward(a1, pool_param)
    z2, affine2_cache = affine_forward(p1, params["W2"], params["b2"])
    a2, relu2_cache = relu_forward(z2)
    scores, affine3_cache = affine_forward(a2, params["W3"], params["b3"])
    scores, relu3_cache = relu_forward(scores)
    if y is None:
        return scores
    loss, dscores = softmax_loss(scores, y)
    grads, dscores = {}, relu_backward(dscores, relu3_cache)
    da2, grads["W3"], grads["b3"] = affine_backward(dscores, affine3_cache)
    dz2 = relu_backward(da2, relu2_cache)
    dp1, grads["W2"], grads["b2"] = affine_backward(dz2, affine2_cache)
    da1 = max_pool_backward(dp1, pool_cache)
    dz1 = relu_backward(da1, relu1_cache)
    _, grads["W1"], grads["b1"] = conv_backward(dz1, conv_cache)
    for name in ("W1", "W2", "W3"):
        loss += 0.5 * reg * np.sum(params[name] ** 2)
        grads[name] += reg * params[name]
    return loss, grads


@mistake(
    "convnet_loss",
    "You went from the pool straight to the filters: on the way down, the first ReLU comes between.",
)
def first_relu_skipped_on_the_way_down(params, x, y=None, reg=0.0):
    conv_param = {"stride": 1, "pad": (params["W1"].shape[2] - 1) // 2}
    pool_param = {"pool_height": 2, "pool_width": 2, "stride": 2}
    z1, conv_cache = conv_forward(x, params["W1"], params["b1"], conv_param)
    a1, _ = relu_forward(z1)
    p1, pool_cache = max_pool_forward(a1, pool_param)
    z2, affine2_cache = affine_forward(p1, params["W2"], params["b2"])
    a2, relu2_cache = relu_forward(z2)
    scores, affine3_cache = affine_forward(a2, params["W3"], params["b3"])
    if y is None:
        return scores
    loss, dscores = softmax_loss(scores, y)
    grads = {}
    da2, grads["W3"], grads["b3"] = affine_backward(dscores, affine3_cache)
    dz2 = relu_backward(da2, relu2_cache)
    dp1, grads["W2"], grads["b2"] = affine_backward(dz2, affine2_cache)
    da1 = max_pool_backward(dp1, pool_cache)
    _, grads["W1"], grads["b1"] = conv_backward(da1, conv_cache)
    for name in ("W1", "W2", "W3"):
        loss += 0.5 * reg * np.sum(params[name] ** 2)
        grads[name] += reg * params[name]
    return loss, grads


@mistake(
    "convnet_loss",
    "You went from one affine layer straight to the other: on the way down, a ReLU comes between.",
)
def second_relu_skipped_on_the_way_down(params, x, y=None, reg=0.0):
    conv_param = {"stride": 1, "pad": (params["W1"].shape[2] - 1) // 2}
    pool_param = {"pool_height": 2, "pool_width": 2, "stride": 2}
    z1, conv_cache = conv_forward(x, params["W1"], params["b1"], conv_param)
    a1, relu1_cache = relu_forward(z1)
    p1, pool_cache = max_pool_forward(a1, pool_param)
    z2, affine2_cache = affine_forward(p1, params["W2"], params["b2"])
    a2, _ = relu_forward(z2)
    scores, affine3_cache = affine_forward(a2, params["W3"], params["b3"])
    if y is None:
        return scores
    loss, dscores = softmax_loss(scores, y)
    grads = {}
    da2, grads["W3"], grads["b3"] = affine_backward(dscores, affine3_cache)
    dp1, grads["W2"], grads["b2"] = affine_backward(da2, affine2_cache)
    da1 = max_pool_backward(dp1, pool_cache)
    dz1 = relu_backward(da1, relu1_cache)
    _, grads["W1"], grads["b1"] = conv_backward(dz1, conv_cache)
    for name in ("W1", "W2", "W3"):
        loss += 0.5 * reg * np.sum(params[name] ** 2)
        grads[name] += reg * params[name]
    return loss, grads


@mistake(
    "convnet_loss",
    "You gave the gradient of each window to all four pixels: only the largest one had an effect.",
)
def pool_undone_by_copying(params, x, y=None, reg=0.0):
    conv_param = {"stride": 1, "pad": (params["W1"].shape[2] - 1) // 2}
    pool_param = {"pool_height": 2, "pool_width": 2, "stride": 2}
    z1, conv_cache = conv_forward(x, params["W1"], params["b1"], conv_param)
    a1, relu1_cache = relu_forward(z1)
    p1, _ = max_pool_forward(a1, pool_param)
    z2, affine2_cache = affine_forward(p1, params["W2"], params["b2"])
    a2, relu2_cache = relu_forward(z2)
    scores, affine3_cache = affine_forward(a2, params["W3"], params["b3"])
    if y is None:
        return scores
    loss, dscores = softmax_loss(scores, y)
    grads = {}
    da2, grads["W3"], grads["b3"] = affine_backward(dscores, affine3_cache)
    dz2 = relu_backward(da2, relu2_cache)
    dp1, grads["W2"], grads["b2"] = affine_backward(dz2, affine2_cache)
    da1 = dp1.repeat(2, axis=2).repeat(2, axis=3)
    dz1 = relu_backward(da1, relu1_cache)
    _, grads["W1"], grads["b1"] = conv_backward(dz1, conv_cache)
    for name in ("W1", "W2", "W3"):
        loss += 0.5 * reg * np.sum(params[name] ** 2)
        grads[name] += reg * params[name]
    return loss, grads


@mistake(
    "convnet_loss",
    "You left b3 out of the scores: every affine layer has a bias of its own.",
)
def last_bias_left_out(params, x, y=None, reg=0.0):
    conv_param = {"stride": 1, "pad": (params["W1"].shape[2] - 1) // 2}
    pool_param = {"pool_height": 2, "pool_width": 2, "stride": 2}
    z1, conv_cache = conv_forward(x, params["W1"], params["b1"], conv_param)
    a1, relu1_cache = relu_forward(z1)
    p1, pool_cache = max_pool_forward(a1, pool_param)
    z2, affine2_cache = affine_forward(p1, params["W2"], params["b2"])
    a2, relu2_cache = relu_forward(z2)
    scores, affine3_cache = affine_forward(a2, params["W3"], 0.0)
    if y is None:
        return scores
    loss, dscores = softmax_loss(scores, y)
    grads = {}
    da2, grads["W3"], grads["b3"] = affine_backward(dscores, affine3_cache)
    dz2 = relu_backward(da2, relu2_cache)
    dp1, grads["W2"], grads["b2"] = affine_backward(dz2, affine2_cache)
    da1 = max_pool_backward(dp1, pool_cache)
    dz1 = relu_backward(da1, relu1_cache)
    _, grads["W1"], grads["b1"] = conv_backward(dz1, conv_cache)
    for name in ("W1", "W2", "W3"):
        loss += 0.5 * reg * np.sum(params[name] ** 2)
        grads[name] += reg * params[name]
    return loss, grads


@mistake(
    "convnet_loss",
    "You counted the rows of W2 as if images were square: let the affine layer do the flattening.",
    hidden_only=True,
)
def square_images_alone(params, x, y=None, reg=0.0):
    conv_param = {"stride": 1, "pad": (params["W1"].shape[2] - 1) // 2}
    pool_param = {"pool_height": 2, "pool_width": 2, "stride": 2}
    z1, conv_cache = conv_forward(x, params["W1"], params["b1"], conv_param)
    a1, relu1_cache = relu_forward(z1)
    p1, pool_cache = max_pool_forward(a1, pool_param)
    z2, affine2_cache = affine_forward(
        p1.reshape(len(x), -1, (x.shape[2] // 2) ** 2), params["W2"], params["b2"]
    )
    a2, relu2_cache = relu_forward(z2)
    scores, affine3_cache = affine_forward(a2, params["W3"], params["b3"])
    if y is None:
        return scores
    loss, dscores = softmax_loss(scores, y)
    grads = {}
    da2, grads["W3"], grads["b3"] = affine_backward(dscores, affine3_cache)
    dz2 = relu_backward(da2, relu2_cache)
    dp1, grads["W2"], grads["b2"] = affine_backward(dz2, affine2_cache)
    da1 = max_pool_backward(dp1.reshape(p1.shape), pool_cache)
    dz1 = relu_backward(da1, relu1_cache)
    _, grads["W1"], grads["b1"] = conv_backward(dz1, conv_cache)
    for name in ("W1", "W2", "W3"):
        loss += 0.5 * reg * np.sum(params[name] ** 2)
        grads[name] += reg * params[name]
    return loss, grads


@mistake(
    "convnet_loss",
    "You left the one half out of the penalty, in the loss: it is 0.5 * reg * sum(W * W).",
)
def half_forgotten(params, x, y=None, reg=0.0):
    conv_param = {"stride": 1, "pad": (params["W1"].shape[2] - 1) // 2}
    pool_param = {"pool_height": 2, "pool_width": 2, "stride": 2}
    z1, conv_cache = conv_forward(x, params["W1"], params["b1"], conv_param)
    a1, relu1_cache = relu_forward(z1)
    p1, pool_cache = max_pool_forward(a1, pool_param)
    z2, affine2_cache = affine_forward(p1, params["W2"], params["b2"])
    a2, relu2_cache = relu_forward(z2)
    scores, affine3_cache = affine_forward(a2, params["W3"], params["b3"])
    if y is None:
        return scores
    loss, dscores = softmax_loss(scores, y)
    grads = {}
    da2, grads["W3"], grads["b3"] = affine_backward(dscores, affine3_cache)
    dz2 = relu_backward(da2, relu2_cache)
    dp1, grads["W2"], grads["b2"] = affine_backward(dz2, affine2_cache)
    da1 = max_pool_backward(dp1, pool_cache)
    dz1 = relu_backward(da1, relu1_cache)
    _, grads["W1"], grads["b1"] = conv_backward(dz1, conv_cache)
    for name in ("W1", "W2", "W3"):
        loss += reg * np.sum(params[name] ** 2)
        grads[name] += reg * params[name]
    return loss, grads


@mistake(
    "convnet_loss",
    "You added the penalty to the loss alone: its derivative, reg * W, belongs to the gradients.",
)
def penalty_not_in_the_gradients(params, x, y=None, reg=0.0):
    conv_param = {"stride": 1, "pad": (params["W1"].shape[2] - 1) // 2}
    pool_param = {"pool_height": 2, "pool_width": 2, "stride": 2}
    z1, conv_cache = conv_forward(x, params["W1"], params["b1"], conv_param)
    a1, relu1_cache = relu_forward(z1)
    p1, pool_cache = max_pool_forward(a1, pool_param)
    z2, affine2_cache = affine_forward(p1, params["W2"], params["b2"])
    a2, relu2_cache = relu_forward(z2)
    scores, affine3_cache = affine_forward(a2, params["W3"], params["b3"])
    if y is None:
        return scores
    loss, dscores = softmax_loss(scores, y)
    grads = {}
    da2, grads["W3"], grads["b3"] = affine_backward(dscores, affine3_cache)
    dz2 = relu_backward(da2, relu2_cache)
    dp1, grads["W2"], grads["b2"] = affine_backward(dz2, affine2_cache)
    da1 = max_pool_backward(dp1, pool_cache)
    dz1 = relu_backward(da1, relu1_cache)
    _, grads["W1"], grads["b1"] = conv_backward(dz1, conv_cache)
    for name in ("W1", "W2", "W3"):
        loss += 0.5 * reg * np.sum(params[name] ** 2)
    return loss, grads


@mistake(
    "convnet_loss",
    "You added 2 * reg * W to the gradients: the one half in the penalty cancels the 2.",
)
def penalty_gradient_doubled(params, x, y=None, reg=0.0):
    conv_param = {"stride": 1, "pad": (params["W1"].shape[2] - 1) // 2}
    pool_param = {"pool_height": 2, "pool_width": 2, "stride": 2}
    z1, conv_cache = conv_forward(x, params["W1"], params["b1"], conv_param)
    a1, relu1_cache = relu_forward(z1)
    p1, pool_cache = max_pool_forward(a1, pool_param)
    z2, affine2_cache = affine_forward(p1, params["W2"], params["b2"])
    a2, relu2_cache = relu_forward(z2)
    scores, affine3_cache = affine_forward(a2, params["W3"], params["b3"])
    if y is None:
        return scores
    loss, dscores = softmax_loss(scores, y)
    grads = {}
    da2, grads["W3"], grads["b3"] = affine_backward(dscores, affine3_cache)
    dz2 = relu_backward(da2, relu2_cache)
    dp1, grads["W2"], grads["b2"] = affine_backward(dz2, affine2_cache)
    da1 = max_pool_backward(dp1, pool_cache)
    dz1 = relu_backward(da1, relu1_cache)
    _, grads["W1"], grads["b1"] = conv_backward(dz1, conv_cache)
    for name in ("W1", "W2", "W3"):
        loss += 0.5 * reg * np.sum(params[name] ** 2)
        grads[name] += 2 * reg * params[name]
    return loss, grads


@mistake(
    "convnet_loss",
    "You charged the affine layers alone: the filters W1 are weights too, and pay the penalty.",
)
def filters_not_charged(params, x, y=None, reg=0.0):
    conv_param = {"stride": 1, "pad": (params["W1"].shape[2] - 1) // 2}
    pool_param = {"pool_height": 2, "pool_width": 2, "stride": 2}
    z1, conv_cache = conv_forward(x, params["W1"], params["b1"], conv_param)
    a1, relu1_cache = relu_forward(z1)
    p1, pool_cache = max_pool_forward(a1, pool_param)
    z2, affine2_cache = affine_forward(p1, params["W2"], params["b2"])
    a2, relu2_cache = relu_forward(z2)
    scores, affine3_cache = affine_forward(a2, params["W3"], params["b3"])
    if y is None:
        return scores
    loss, dscores = softmax_loss(scores, y)
    grads = {}
    da2, grads["W3"], grads["b3"] = affine_backward(dscores, affine3_cache)
    dz2 = relu_backward(da2, relu2_cache)
    dp1, grads["W2"], grads["b2"] = affine_backward(dz2, affine2_cache)
    da1 = max_pool_backward(dp1, pool_cache)
    dz1 = relu_backward(da1, relu1_cache)
    _, grads["W1"], grads["b1"] = conv_backward(dz1, conv_cache)
    for name in ("W2", "W3"):
        loss += 0.5 * reg * np.sum(params[name] ** 2)
        grads[name] += reg * params[name]
    return loss, grads


@mistake(
    "convnet_loss",
    "You charged for the biases as well: only W1, W2 and W3 pay the penalty.",
)
def biases_charged(params, x, y=None, reg=0.0):
    conv_param = {"stride": 1, "pad": (params["W1"].shape[2] - 1) // 2}
    pool_param = {"pool_height": 2, "pool_width": 2, "stride": 2}
    z1, conv_cache = conv_forward(x, params["W1"], params["b1"], conv_param)
    a1, relu1_cache = relu_forward(z1)
    p1, pool_cache = max_pool_forward(a1, pool_param)
    z2, affine2_cache = affine_forward(p1, params["W2"], params["b2"])
    a2, relu2_cache = relu_forward(z2)
    scores, affine3_cache = affine_forward(a2, params["W3"], params["b3"])
    if y is None:
        return scores
    loss, dscores = softmax_loss(scores, y)
    grads = {}
    da2, grads["W3"], grads["b3"] = affine_backward(dscores, affine3_cache)
    dz2 = relu_backward(da2, relu2_cache)
    dp1, grads["W2"], grads["b2"] = affine_backward(dz2, affine2_cache)
    da1 = max_pool_backward(dp1, pool_cache)
    dz1 = relu_backward(da1, relu1_cache)
    _, grads["W1"], grads["b1"] = conv_backward(dz1, conv_cache)
    for name in params:
        loss += 0.5 * reg * np.sum(params[name] ** 2)
        grads[name] += reg * params[name]
    return loss, grads


@mistake(
    "convnet_loss",
    "You divided by the number of images once more: softmax_loss has taken the mean already.",
)
def averaged_twice(params, x, y=None, reg=0.0):
    conv_param = {"stride": 1, "pad": (params["W1"].shape[2] - 1) // 2}
    pool_param = {"pool_height": 2, "pool_width": 2, "stride": 2}
    z1, conv_cache = conv_forward(x, params["W1"], params["b1"], conv_param)
    a1, relu1_cache = relu_forward(z1)
    p1, pool_cache = max_pool_forward(a1, pool_param)
    z2, affine2_cache = affine_forward(p1, params["W2"], params["b2"])
    a2, relu2_cache = relu_forward(z2)
    scores, affine3_cache = affine_forward(a2, params["W3"], params["b3"])
    if y is None:
        return scores
    loss, dscores = softmax_loss(scores, y)
    grads, loss, dscores = {}, loss / len(x), dscores / len(x)
    da2, grads["W3"], grads["b3"] = affine_backward(dscores, affine3_cache)
    dz2 = relu_backward(da2, relu2_cache)
    dp1, grads["W2"], grads["b2"] = affine_backward(dz2, affine2_cache)
    da1 = max_pool_backward(dp1, pool_cache)
    dz1 = relu_backward(da1, relu1_cache)
    _, grads["W1"], grads["b1"] = conv_backward(dz1, conv_cache)
    for name in ("W1", "W2", "W3"):
        loss += 0.5 * reg * np.sum(params[name] ** 2)
        grads[name] += reg * params[name]
    return loss, grads


@mistake(
    "convnet_loss",
    "You returned probabilities where there are no labels: the scores themselves are wanted.",
)
def probabilities_without_labels(params, x, y=None, reg=0.0):
    conv_param = {"stride": 1, "pad": (params["W1"].shape[2] - 1) // 2}
    pool_param = {"pool_height": 2, "pool_width": 2, "stride": 2}
    z1, conv_cache = conv_forward(x, params["W1"], params["b1"], conv_param)
    a1, relu1_cache = relu_forward(z1)
    p1, pool_cache = max_pool_forward(a1, pool_param)
    z2, affine2_cache = affine_forward(p1, params["W2"], params["b2"])
    a2, relu2_cache = relu_forward(z2)
    scores, affine3_cache = affine_forward(a2, params["W3"], params["b3"])
    if y is None:
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        return powers / powers.sum(axis=1, keepdims=True)
    loss, dscores = softmax_loss(scores, y)
    grads = {}
    da2, grads["W3"], grads["b3"] = affine_backward(dscores, affine3_cache)
    dz2 = relu_backward(da2, relu2_cache)
    dp1, grads["W2"], grads["b2"] = affine_backward(dz2, affine2_cache)
    da1 = max_pool_backward(dp1, pool_cache)
    dz1 = relu_backward(da1, relu1_cache)
    _, grads["W1"], grads["b1"] = conv_backward(dz1, conv_cache)
    for name in ("W1", "W2", "W3"):
        loss += 0.5 * reg * np.sum(params[name] ** 2)
        grads[name] += reg * params[name]
    return loss, grads


@mistake(
    "convnet_loss",
    "You returned a pair where there are no labels: the scores alone are wanted.",
)
def loss_without_labels(params, x, y=None, reg=0.0):
    conv_param = {"stride": 1, "pad": (params["W1"].shape[2] - 1) // 2}
    pool_param = {"pool_height": 2, "pool_width": 2, "stride": 2}
    z1, conv_cache = conv_forward(x, params["W1"], params["b1"], conv_param)
    a1, relu1_cache = relu_forward(z1)
    p1, pool_cache = max_pool_forward(a1, pool_param)
    z2, affine2_cache = affine_forward(p1, params["W2"], params["b2"])
    a2, relu2_cache = relu_forward(z2)
    scores, affine3_cache = affine_forward(a2, params["W3"], params["b3"])
    if y is None:
        return scores, {}
    loss, dscores = softmax_loss(scores, y)
    grads = {}
    da2, grads["W3"], grads["b3"] = affine_backward(dscores, affine3_cache)
    dz2 = relu_backward(da2, relu2_cache)
    dp1, grads["W2"], grads["b2"] = affine_backward(dz2, affine2_cache)
    da1 = max_pool_backward(dp1, pool_cache)
    dz1 = relu_backward(da1, relu1_cache)
    _, grads["W1"], grads["b1"] = conv_backward(dz1, conv_cache)
    for name in ("W1", "W2", "W3"):
        loss += 0.5 * reg * np.sum(params[name] ** 2)
        grads[name] += reg * params[name]
    return loss, grads


@mistake(
    "convnet_loss",
    "You took labels that are all 0 for no labels at all: ask whether y is None, and nothing else.",
    hidden_only=True,
)
def zeros_taken_for_no_labels(params, x, y=None, reg=0.0):
    conv_param = {"stride": 1, "pad": (params["W1"].shape[2] - 1) // 2}
    pool_param = {"pool_height": 2, "pool_width": 2, "stride": 2}
    z1, conv_cache = conv_forward(x, params["W1"], params["b1"], conv_param)
    a1, relu1_cache = relu_forward(z1)
    p1, pool_cache = max_pool_forward(a1, pool_param)
    z2, affine2_cache = affine_forward(p1, params["W2"], params["b2"])
    a2, relu2_cache = relu_forward(z2)
    scores, affine3_cache = affine_forward(a2, params["W3"], params["b3"])
    if y is None or not np.any(y):
        return scores
    loss, dscores = softmax_loss(scores, y)
    grads = {}
    da2, grads["W3"], grads["b3"] = affine_backward(dscores, affine3_cache)
    dz2 = relu_backward(da2, relu2_cache)
    dp1, grads["W2"], grads["b2"] = affine_backward(dz2, affine2_cache)
    da1 = max_pool_backward(dp1, pool_cache)
    dz1 = relu_backward(da1, relu1_cache)
    _, grads["W1"], grads["b1"] = conv_backward(dz1, conv_cache)
    for name in ("W1", "W2", "W3"):
        loss += 0.5 * reg * np.sum(params[name] ** 2)
        grads[name] += reg * params[name]
    return loss, grads


@mistake(
    "convnet_loss",
    "You wrote into x: the caller still needs the images as they are.",
)
def centers_the_images_in_place(params, x, y=None, reg=0.0):
    x -= x.mean()
    conv_param = {"stride": 1, "pad": (params["W1"].shape[2] - 1) // 2}
    pool_param = {"pool_height": 2, "pool_width": 2, "stride": 2}
    z1, conv_cache = conv_forward(x, params["W1"], params["b1"], conv_param)
    a1, relu1_cache = relu_forward(z1)
    p1, pool_cache = max_pool_forward(a1, pool_param)
    z2, affine2_cache = affine_forward(p1, params["W2"], params["b2"])
    a2, relu2_cache = relu_forward(z2)
    scores, affine3_cache = affine_forward(a2, params["W3"], params["b3"])
    if y is None:
        return scores
    loss, dscores = softmax_loss(scores, y)
    grads = {}
    da2, grads["W3"], grads["b3"] = affine_backward(dscores, affine3_cache)
    dz2 = relu_backward(da2, relu2_cache)
    dp1, grads["W2"], grads["b2"] = affine_backward(dz2, affine2_cache)
    da1 = max_pool_backward(dp1, pool_cache)
    dz1 = relu_backward(da1, relu1_cache)
    _, grads["W1"], grads["b1"] = conv_backward(dz1, conv_cache)
    for name in ("W1", "W2", "W3"):
        loss += 0.5 * reg * np.sum(params[name] ** 2)
        grads[name] += reg * params[name]
    return loss, grads


@mistake(
    "convnet_loss",
    "You made the weights smaller inside, with -=: the penalty goes into loss and gradients, and params stay.",
)
def penalty_taken_from_the_weights(params, x, y=None, reg=0.0):
    conv_param = {"stride": 1, "pad": (params["W1"].shape[2] - 1) // 2}
    pool_param = {"pool_height": 2, "pool_width": 2, "stride": 2}
    z1, conv_cache = conv_forward(x, params["W1"], params["b1"], conv_param)
    a1, relu1_cache = relu_forward(z1)
    p1, pool_cache = max_pool_forward(a1, pool_param)
    z2, affine2_cache = affine_forward(p1, params["W2"], params["b2"])
    a2, relu2_cache = relu_forward(z2)
    scores, affine3_cache = affine_forward(a2, params["W3"], params["b3"])
    if y is None:
        return scores
    loss, dscores = softmax_loss(scores, y)
    grads = {}
    da2, grads["W3"], grads["b3"] = affine_backward(dscores, affine3_cache)
    dz2 = relu_backward(da2, relu2_cache)
    dp1, grads["W2"], grads["b2"] = affine_backward(dz2, affine2_cache)
    da1 = max_pool_backward(dp1, pool_cache)
    dz1 = relu_backward(da1, relu1_cache)
    _, grads["W1"], grads["b1"] = conv_backward(dz1, conv_cache)
    for name in ("W1", "W2", "W3"):
        loss += 0.5 * reg * np.sum(params[name] ** 2)
        grads[name] += reg * params[name]
        params[name] -= 0.01 * reg * params[name]
    return loss, grads


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


# --- predict, wrong -------------------------------------------------------------------------------


@mistake(
    "predict",
    "You searched each column: for every image, look along its own row of scores, axis=1.",
)
def searched_by_column(params, x):
    return np.argmax(convnet_loss(params, x), axis=0)


@mistake(
    "predict", "You searched all scores together: each image has its own row, and its own answer."
)
def searched_everywhere(params, x):
    return np.argmax(convnet_loss(params, x))


@mistake("predict", "You returned the highest score itself: what is asked for is where it stands.")
def score_itself(params, x):
    return np.max(convnet_loss(params, x), axis=1)


@mistake("predict", "You took the class with the lowest score: the highest one wins.")
def lowest_score(params, x):
    scores = convnet_loss(params, x)
    return np.argsort(scores, axis=1)[:, 0]


@mistake("predict", "You returned probabilities: the answer for an image is one class.")
def probabilities(params, x):
    scores = convnet_loss(params, x)
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


@mistake("predict", "You returned a column, (N, 1): the answers have one axis alone, (N,).")
def as_a_column(params, x):
    return convnet_loss(params, x).argmax(axis=1)[:, None]


@mistake(
    "predict",
    "You asked about a hundred images at a time and left out the rest: the last batch may be smaller.",
)
def rest_left_out(params, x):
    labels = np.zeros(len(x), dtype=int)
    for start in range(0, len(x) // 100 * 100, 100):
        labels[start : start + 100] = convnet_loss(params, x[start : start + 100]).argmax(axis=1)
    return labels


@mistake(
    "predict",
    "You looked at the first ten scores alone: count the classes in the scores themselves.",
    hidden_only=True,
)
def ten_classes_alone(params, x):
    return convnet_loss(params, x)[:, :10].argmax(axis=1)


@mistake(
    "predict",
    "You normalized the images by each other: what is said of one then depends on its company.",
)
def normalized_by_each_other(params, x):
    z = (x - x.mean(axis=0)) / (x.std(axis=0) + 1e-8)
    return convnet_loss(params, z).argmax(axis=1)


@mistake(
    "predict",
    "You divided by the largest pixel of all that is asked about: images do come from 0 to 1.",
)
def scaled_by_the_brightest(params, x):
    return convnet_loss(params, x / np.abs(x).max()).argmax(axis=1)


@mistake(
    "predict",
    "You gave a class to each image only if its probability exceeds one half: the highest wins, however low.",
    hidden_only=True,
)
def only_if_sure(params, x):
    scores = convnet_loss(params, x)
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = powers / powers.sum(axis=1, keepdims=True)
    return np.argmax(p > 0.5, axis=1)


@mistake(
    "predict",
    "You changed the parameters while you looked: -= writes into what the caller still needs.",
    hidden_only=True,
)
def shifts_the_biases(params, x):
    params["b3"] -= params["b3"].max()
    return convnet_loss(params, x).argmax(axis=1)


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


# --- train, wrong ---------------------------------------------------------------------------------


@mistake(
    "train",
    "You went through the images in the order in which they came: if that is sorted, each batch teaches one class, and forgets the others.",
    hidden_only=True,
)
def not_shuffled(x, y, x_val, y_val, seed):
    params = best = init_convnet(seed)
    configs = {name: {"learning_rate": 0.1} for name in params}
    history = {"loss": [], "val_accuracy": []}
    for _ in range(8):
        order, losses = np.arange(len(x)), []
        for start in range(0, len(x), 50):
            batch = order[start : start + 50]
            loss, grads = convnet_loss(params, x[batch], y[batch], 1e-3)
            steps = {n: sgd_momentum(params[n], grads[n], configs[n]) for n in params}
            params = {n: new for n, (new, _) in steps.items()}
            configs = {n: config for n, (_, config) in steps.items()}
            losses.append(loss)
        right = np.mean(predict(params, x_val) == y_val)
        if right > max(history["val_accuracy"], default=-1):
            best = params
        history["loss"].append(np.mean(losses))
        history["val_accuracy"].append(right)
    return best, history


@mistake(
    "train",
    "You shuffled the images and not their labels: one order has to serve both.",
)
def labels_left_behind(x, y, x_val, y_val, seed):
    rng = np.random.default_rng([seed, 1])
    params = best = init_convnet(seed)
    configs = {name: {"learning_rate": 0.1} for name in params}
    history = {"loss": [], "val_accuracy": []}
    for _ in range(8):
        order, losses = rng.permutation(len(x)), []
        for start in range(0, len(x), 50):
            batch = order[start : start + 50]
            loss, grads = convnet_loss(params, x[batch], y[start : start + 50], 1e-3)
            steps = {n: sgd_momentum(params[n], grads[n], configs[n]) for n in params}
            params = {n: new for n, (new, _) in steps.items()}
            configs = {n: config for n, (_, config) in steps.items()}
            losses.append(loss)
        right = np.mean(predict(params, x_val) == y_val)
        if right > max(history["val_accuracy"], default=-1):
            best = params
        history["loss"].append(np.mean(losses))
        history["val_accuracy"].append(right)
    return best, history


@mistake(
    "train",
    "You subtracted the gradients as they are: the learning rate makes the steps small enough.",
)
def learning_rate_not_applied(x, y, x_val, y_val, seed):
    rng = np.random.default_rng([seed, 1])
    params = best = init_convnet(seed)
    velocity = dict.fromkeys(params, 0.0)
    history = {"loss": [], "val_accuracy": []}
    for _ in range(8):
        order, losses = rng.permutation(len(x)), []
        for start in range(0, len(x), 50):
            batch = order[start : start + 50]
            loss, grads = convnet_loss(params, x[batch], y[batch], 1e-3)
            velocity = {n: 0.9 * velocity[n] - grads[n] for n in params}
            params = {n: params[n] + velocity[n] for n in params}
            losses.append(loss)
        right = np.mean(predict(params, x_val) == y_val)
        if right > max(history["val_accuracy"], default=-1):
            best = params
        history["loss"].append(np.mean(losses))
        history["val_accuracy"].append(right)
    return best, history


@mistake(
    "train",
    "You went uphill: the gradient shows where the loss grows, so step against it.",
)
def uphill(x, y, x_val, y_val, seed):
    rng = np.random.default_rng([seed, 1])
    params = best = init_convnet(seed)
    configs = {name: {"learning_rate": 0.1} for name in params}
    history = {"loss": [], "val_accuracy": []}
    for _ in range(8):
        order, losses = rng.permutation(len(x)), []
        for start in range(0, len(x), 50):
            batch = order[start : start + 50]
            loss, grads = convnet_loss(params, x[batch], y[batch], 1e-3)
            steps = {n: sgd_momentum(params[n], -grads[n], configs[n]) for n in params}
            params = {n: new for n, (new, _) in steps.items()}
            configs = {n: config for n, (_, config) in steps.items()}
            losses.append(loss)
        right = np.mean(predict(params, x_val) == y_val)
        if right > max(history["val_accuracy"], default=-1):
            best = params
        history["loss"].append(np.mean(losses))
        history["val_accuracy"].append(right)
    return best, history


@mistake(
    "train",
    "You computed new parameters and threw them away: the next batch has to start from them.",
)
def steps_thrown_away(x, y, x_val, y_val, seed):
    rng = np.random.default_rng([seed, 1])
    params = best = init_convnet(seed)
    configs = {name: {"learning_rate": 0.1} for name in params}
    history = {"loss": [], "val_accuracy": []}
    for _ in range(8):
        order, losses = rng.permutation(len(x)), []
        for start in range(0, len(x), 50):
            batch = order[start : start + 50]
            loss, grads = convnet_loss(params, x[batch], y[batch], 1e-3)
            steps = {n: sgd_momentum(params[n], grads[n], configs[n]) for n in params}
            configs = {n: config for n, (_, config) in steps.items()}
            losses.append(loss)
        right = np.mean(predict(params, x_val) == y_val)
        if right > max(history["val_accuracy"], default=-1):
            best = params
        history["loss"].append(np.mean(losses))
        history["val_accuracy"].append(right)
    return best, history


@mistake(
    "train",
    "You took the same images again and again: the slice has to move on with each batch.",
    hidden_only=True,
)
def always_the_first_batch(x, y, x_val, y_val, seed):
    params = best = init_convnet(seed)
    configs = {name: {"learning_rate": 0.1} for name in params}
    history = {"loss": [], "val_accuracy": []}
    for _ in range(8):
        order, losses = np.arange(len(x)), []
        for _start in range(0, len(x), 50):
            batch = order[:50]
            loss, grads = convnet_loss(params, x[batch], y[batch], 1e-3)
            steps = {n: sgd_momentum(params[n], grads[n], configs[n]) for n in params}
            params = {n: new for n, (new, _) in steps.items()}
            configs = {n: config for n, (_, config) in steps.items()}
            losses.append(loss)
        right = np.mean(predict(params, x_val) == y_val)
        if right > max(history["val_accuracy"], default=-1):
            best = params
        history["loss"].append(np.mean(losses))
        history["val_accuracy"].append(right)
    return best, history


@mistake(
    "train",
    "You made one step an epoch, from all images at once: so few steps do not lead far. Make one for each batch.",
)
def one_step_an_epoch(x, y, x_val, y_val, seed):
    rng = np.random.default_rng([seed, 1])
    params = best = init_convnet(seed)
    configs = {name: {"learning_rate": 0.1} for name in params}
    history = {"loss": [], "val_accuracy": []}
    for _ in range(8):
        order, losses = rng.permutation(len(x)), []
        for batch in [order]:
            loss, grads = convnet_loss(params, x[batch], y[batch], 1e-3)
            steps = {n: sgd_momentum(params[n], grads[n], configs[n]) for n in params}
            params = {n: new for n, (new, _) in steps.items()}
            configs = {n: config for n, (_, config) in steps.items()}
            losses.append(loss)
        right = np.mean(predict(params, x_val) == y_val)
        if right > max(history["val_accuracy"], default=-1):
            best = params
        history["loss"].append(np.mean(losses))
        history["val_accuracy"].append(right)
    return best, history


@mistake(
    "train",
    "You dropped what does not fill a batch: from fewer images than that, nothing is learned at all.",
    hidden_only=True,
)
def last_batch_dropped(x, y, x_val, y_val, seed):
    rng = np.random.default_rng([seed, 1])
    params = best = init_convnet(seed)
    configs = {name: {"learning_rate": 0.1} for name in params}
    history = {"loss": [], "val_accuracy": []}
    for _ in range(8):
        order, losses = rng.permutation(len(x)), []
        for start in range(0, len(x) - 49, 50):
            batch = order[start : start + 50]
            loss, grads = convnet_loss(params, x[batch], y[batch], 1e-3)
            steps = {n: sgd_momentum(params[n], grads[n], configs[n]) for n in params}
            params = {n: new for n, (new, _) in steps.items()}
            configs = {n: config for n, (_, config) in steps.items()}
            losses.append(loss)
        right = np.mean(predict(params, x_val) == y_val)
        if right > max(history["val_accuracy"], default=-1):
            best = params
        history["loss"].append(sum(losses) / len(losses))
        history["val_accuracy"].append(right)
    return best, history


@mistake(
    "train",
    "You let the learning rate fall after each batch: it is next to nothing before the second epoch ends.",
    hidden_only=True,
)
def learning_rate_falls_at_each_step(x, y, x_val, y_val, seed):
    rng = np.random.default_rng([seed, 1])
    params = best = init_convnet(seed)
    configs = {name: {"learning_rate": 0.1} for name in params}
    history = {"loss": [], "val_accuracy": []}
    for _ in range(8):
        order, losses = rng.permutation(len(x)), []
        for start in range(0, len(x), 50):
            batch = order[start : start + 50]
            loss, grads = convnet_loss(params, x[batch], y[batch], 1e-3)
            steps = {n: sgd_momentum(params[n], grads[n], configs[n]) for n in params}
            params = {n: new for n, (new, _) in steps.items()}
            configs = {n: config for n, (_, config) in steps.items()}
            losses.append(loss)
            for config in configs.values():
                config["learning_rate"] *= 0.9
        right = np.mean(predict(params, x_val) == y_val)
        if right > max(history["val_accuracy"], default=-1):
            best = params
        history["loss"].append(np.mean(losses))
        history["val_accuracy"].append(right)
    return best, history


@mistake(
    "train",
    "You returned the parameters of the last epoch: those of the best one are wanted.",
    hidden_only=True,
)
def last_epoch_returned(x, y, x_val, y_val, seed):
    rng = np.random.default_rng([seed, 1])
    params = init_convnet(seed)
    configs = {name: {"learning_rate": 0.1} for name in params}
    history = {"loss": [], "val_accuracy": []}
    for _ in range(8):
        order, losses = rng.permutation(len(x)), []
        for start in range(0, len(x), 50):
            batch = order[start : start + 50]
            loss, grads = convnet_loss(params, x[batch], y[batch], 1e-3)
            steps = {n: sgd_momentum(params[n], grads[n], configs[n]) for n in params}
            params = {n: new for n, (new, _) in steps.items()}
            configs = {n: config for n, (_, config) in steps.items()}
            losses.append(loss)
        right = np.mean(predict(params, x_val) == y_val)
        history["loss"].append(np.mean(losses))
        history["val_accuracy"].append(right)
    return params, history


@mistake(
    "train",
    "You kept the best parameters under another name, and then changed them in place: keep copies.",
    hidden_only=True,
)
def best_is_an_alias(x, y, x_val, y_val, seed):
    rng = np.random.default_rng([seed, 1])
    params = best = init_convnet(seed)
    configs = {name: {"learning_rate": 0.1} for name in params}
    history = {"loss": [], "val_accuracy": []}
    for _ in range(8):
        order, losses = rng.permutation(len(x)), []
        for start in range(0, len(x), 50):
            batch = order[start : start + 50]
            loss, grads = convnet_loss(params, x[batch], y[batch], 1e-3)
            for n in params:
                new, configs[n] = sgd_momentum(params[n], grads[n], configs[n])
                params[n] += new - params[n]
            losses.append(loss)
        right = np.mean(predict(params, x_val) == y_val)
        if right > max(history["val_accuracy"], default=-1):
            best = dict(params)
        history["loss"].append(np.mean(losses))
        history["val_accuracy"].append(right)
    return best, history


@mistake(
    "train",
    "You kept the epoch with the smallest loss: that says how well the training images are known, so go by the accuracy on x_val.",
    hidden_only=True,
)
def best_by_the_loss(x, y, x_val, y_val, seed):
    rng = np.random.default_rng([seed, 1])
    params = best = init_convnet(seed)
    configs = {name: {"learning_rate": 0.1} for name in params}
    history = {"loss": [], "val_accuracy": []}
    for _ in range(8):
        order, losses = rng.permutation(len(x)), []
        for start in range(0, len(x), 50):
            batch = order[start : start + 50]
            loss, grads = convnet_loss(params, x[batch], y[batch], 1e-3)
            steps = {n: sgd_momentum(params[n], grads[n], configs[n]) for n in params}
            params = {n: new for n, (new, _) in steps.items()}
            configs = {n: config for n, (_, config) in steps.items()}
            losses.append(loss)
        right = np.mean(predict(params, x_val) == y_val)
        if np.mean(losses) < min(history["loss"], default=np.inf):
            best = params
        history["loss"].append(np.mean(losses))
        history["val_accuracy"].append(right)
    return best, history


@mistake(
    "train",
    "You measured the accuracy on the images that it learned from: only others show what it is good for.",
    hidden_only=True,
)
def measured_on_the_training_images(x, y, x_val, y_val, seed):
    rng = np.random.default_rng([seed, 1])
    params = best = init_convnet(seed)
    configs = {name: {"learning_rate": 0.1} for name in params}
    history = {"loss": [], "val_accuracy": []}
    for _ in range(8):
        order, losses = rng.permutation(len(x)), []
        for start in range(0, len(x), 50):
            batch = order[start : start + 50]
            loss, grads = convnet_loss(params, x[batch], y[batch], 1e-3)
            steps = {n: sgd_momentum(params[n], grads[n], configs[n]) for n in params}
            params = {n: new for n, (new, _) in steps.items()}
            configs = {n: config for n, (_, config) in steps.items()}
            losses.append(loss)
        right = np.mean(predict(params, x) == y)
        if right > max(history["val_accuracy"], default=-1):
            best = params
        history["loss"].append(np.mean(losses))
        history["val_accuracy"].append(right)
    return best, history


@mistake(
    "train",
    "You trained on the validation images as well: then they no longer tell how good it is.",
    hidden_only=True,
)
def learns_from_the_validation_images(x, y, x_val, y_val, seed):
    rng = np.random.default_rng([seed, 1])
    x, y = np.concatenate([x, x_val]), np.concatenate([y, y_val])
    params = best = init_convnet(seed)
    configs = {name: {"learning_rate": 0.1} for name in params}
    history = {"loss": [], "val_accuracy": []}
    for _ in range(8):
        order, losses = rng.permutation(len(x)), []
        for start in range(0, len(x), 50):
            batch = order[start : start + 50]
            loss, grads = convnet_loss(params, x[batch], y[batch], 1e-3)
            steps = {n: sgd_momentum(params[n], grads[n], configs[n]) for n in params}
            params = {n: new for n, (new, _) in steps.items()}
            configs = {n: config for n, (_, config) in steps.items()}
            losses.append(loss)
        right = np.mean(predict(params, x_val) == y_val)
        if right > max(history["val_accuracy"], default=-1):
            best = params
        history["loss"].append(np.mean(losses))
        history["val_accuracy"].append(right)
    return best, history


@mistake(
    "train",
    "You normalized the images to train, and predict sees them as they are: both have to see the same.",
)
def trained_on_other_numbers(x, y, x_val, y_val, seed):
    rng = np.random.default_rng([seed, 1])
    x = 2 * (x.mean() - x) / x.std()
    params = best = init_convnet(seed)
    configs = {name: {"learning_rate": 0.1} for name in params}
    history = {"loss": [], "val_accuracy": []}
    for _ in range(8):
        order, losses = rng.permutation(len(x)), []
        for start in range(0, len(x), 50):
            batch = order[start : start + 50]
            loss, grads = convnet_loss(params, x[batch], y[batch], 1e-3)
            steps = {n: sgd_momentum(params[n], grads[n], configs[n]) for n in params}
            params = {n: new for n, (new, _) in steps.items()}
            configs = {n: config for n, (_, config) in steps.items()}
            losses.append(loss)
        right = np.mean(predict(params, x_val) == y_val)
        if right > max(history["val_accuracy"], default=-1):
            best = params
        history["loss"].append(np.mean(losses))
        history["val_accuracy"].append(right)
    return best, history


@mistake(
    "train",
    "You noted every batch: history has one loss for each epoch, the mean over its batches.",
)
def loss_of_every_batch(x, y, x_val, y_val, seed):
    rng = np.random.default_rng([seed, 1])
    params = best = init_convnet(seed)
    configs = {name: {"learning_rate": 0.1} for name in params}
    history = {"loss": [], "val_accuracy": []}
    for _ in range(8):
        order, losses = rng.permutation(len(x)), []
        for start in range(0, len(x), 50):
            batch = order[start : start + 50]
            loss, grads = convnet_loss(params, x[batch], y[batch], 1e-3)
            steps = {n: sgd_momentum(params[n], grads[n], configs[n]) for n in params}
            params = {n: new for n, (new, _) in steps.items()}
            configs = {n: config for n, (_, config) in steps.items()}
            losses.append(loss)
        right = np.mean(predict(params, x_val) == y_val)
        if right > max(history["val_accuracy"], default=-1):
            best = params
        history["loss"] += losses
        history["val_accuracy"].append(right)
    return best, history


@mistake(
    "train",
    "You noted the accuracy in percent: it is a share, from 0 to 1.",
)
def accuracy_in_percent(x, y, x_val, y_val, seed):
    rng = np.random.default_rng([seed, 1])
    params = best = init_convnet(seed)
    configs = {name: {"learning_rate": 0.1} for name in params}
    history = {"loss": [], "val_accuracy": []}
    for _ in range(8):
        order, losses = rng.permutation(len(x)), []
        for start in range(0, len(x), 50):
            batch = order[start : start + 50]
            loss, grads = convnet_loss(params, x[batch], y[batch], 1e-3)
            steps = {n: sgd_momentum(params[n], grads[n], configs[n]) for n in params}
            params = {n: new for n, (new, _) in steps.items()}
            configs = {n: config for n, (_, config) in steps.items()}
            losses.append(loss)
        right = 100 * np.mean(predict(params, x_val) == y_val)
        if right > max(history["val_accuracy"], default=-1):
            best = params
        history["loss"].append(np.mean(losses))
        history["val_accuracy"].append(right)
    return best, history


@mistake(
    "train",
    "You drew the order from a generator that knows no seed: the same seed should give the same network.",
    hidden_only=True,
)
def order_without_the_seed(x, y, x_val, y_val, seed):
    rng = np.random.default_rng()
    params = best = init_convnet(seed)
    configs = {name: {"learning_rate": 0.1} for name in params}
    history = {"loss": [], "val_accuracy": []}
    for _ in range(8):
        order, losses = rng.permutation(len(x)), []
        for start in range(0, len(x), 50):
            batch = order[start : start + 50]
            loss, grads = convnet_loss(params, x[batch], y[batch], 1e-3)
            steps = {n: sgd_momentum(params[n], grads[n], configs[n]) for n in params}
            params = {n: new for n, (new, _) in steps.items()}
            configs = {n: config for n, (_, config) in steps.items()}
            losses.append(loss)
        right = np.mean(predict(params, x_val) == y_val)
        if right > max(history["val_accuracy"], default=-1):
            best = params
        history["loss"].append(np.mean(losses))
        history["val_accuracy"].append(right)
    return best, history


@mistake(
    "train",
    "You left the seed unused: another seed should give another network, as chance would have it.",
    hidden_only=True,
)
def same_start_and_order_for_all_seeds(x, y, x_val, y_val, seed):
    rng = np.random.default_rng(1)
    params = best = init_convnet(0)
    configs = {name: {"learning_rate": 0.1} for name in params}
    history = {"loss": [], "val_accuracy": []}
    for _ in range(8):
        order, losses = rng.permutation(len(x)), []
        for start in range(0, len(x), 50):
            batch = order[start : start + 50]
            loss, grads = convnet_loss(params, x[batch], y[batch], 1e-3)
            steps = {n: sgd_momentum(params[n], grads[n], configs[n]) for n in params}
            params = {n: new for n, (new, _) in steps.items()}
            configs = {n: config for n, (_, config) in steps.items()}
            losses.append(loss)
        right = np.mean(predict(params, x_val) == y_val)
        if right > max(history["val_accuracy"], default=-1):
            best = params
        history["loss"].append(np.mean(losses))
        history["val_accuracy"].append(right)
    return best, history


@mistake(
    "train",
    "You shuffled the caller's own arrays: draw an order, and pick by it.",
    hidden_only=True,
)
def shuffles_the_arrays_themselves(x, y, x_val, y_val, seed):
    rng = np.random.default_rng([seed, 1])
    params = best = init_convnet(seed)
    configs = {name: {"learning_rate": 0.1} for name in params}
    history = {"loss": [], "val_accuracy": []}
    for _ in range(8):
        order, losses = rng.permutation(len(x)), []
        x[:], y[:] = x[order], y[order]
        for start in range(0, len(x), 50):
            batch = slice(start, start + 50)
            loss, grads = convnet_loss(params, x[batch], y[batch], 1e-3)
            steps = {n: sgd_momentum(params[n], grads[n], configs[n]) for n in params}
            params = {n: new for n, (new, _) in steps.items()}
            configs = {n: config for n, (_, config) in steps.items()}
            losses.append(loss)
        right = np.mean(predict(params, x_val) == y_val)
        if right > max(history["val_accuracy"], default=-1):
            best = params
        history["loss"].append(np.mean(losses))
        history["val_accuracy"].append(right)
    return best, history


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
