"""The network as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import mistake, unusual

# --- network_loss, wrong --------------------------------------------------------------------------


@mistake("network_loss", "You rectified the scores as well: the last layer is affine alone.")
def relu_at_the_end_too(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    scores, scores_cache = relu_forward(scores)
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    dout = relu_backward(dout, scores_cache)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        loss += 0.5 * reg * np.sum(params[f"W{n}"] ** 2)
        grads[f"W{n}"] += reg * params[f"W{n}"]
    return loss, grads


@mistake(
    "network_loss", "You left the ReLU out: without it, all the layers together are one affine map."
)
def no_relu(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        hidden, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        caches[n] = affine_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, caches[n])
    for n in range(1, depth + 1):
        loss += 0.5 * reg * np.sum(params[f"W{n}"] ** 2)
        grads[f"W{n}"] += reg * params[f"W{n}"]
    return loss, grads


@mistake(
    "network_loss",
    "You walked past the ReLU on the way down: units that were closed pass no gradient on.",
)
def relu_skipped_on_the_way_down(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, _ = caches[n]
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        loss += 0.5 * reg * np.sum(params[f"W{n}"] ** 2)
        grads[f"W{n}"] += reg * params[f"W{n}"]
    return loss, grads


@mistake(
    "network_loss",
    "You charged reg * sum(W * W), without the half, while the gradient counts on the half.",
)
def half_forgotten(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        loss += reg * np.sum(params[f"W{n}"] ** 2)
        grads[f"W{n}"] += reg * params[f"W{n}"]
    return loss, grads


@mistake(
    "network_loss",
    "You added the penalty to the loss alone: it has a part in the gradient of each W as well.",
)
def penalty_not_in_gradients(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        loss += 0.5 * reg * np.sum(params[f"W{n}"] ** 2)
    return loss, grads


@mistake(
    "network_loss",
    "You added 2 * reg * W to the gradients: with the half in front, the derivative is reg * W.",
)
def penalty_gradient_doubled(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        loss += 0.5 * reg * np.sum(params[f"W{n}"] ** 2)
        grads[f"W{n}"] += 2 * reg * params[f"W{n}"]
    return loss, grads


@mistake("network_loss", "You added the penalty to the gradients alone: the loss pays it as well.")
def penalty_only_in_gradients(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        grads[f"W{n}"] += reg * params[f"W{n}"]
    return loss, grads


@mistake("network_loss", "You charged for the biases as well: only weights pay.")
def biases_charged(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for name, array in params.items():
        loss += 0.5 * reg * np.sum(array**2)
        grads[name] += reg * array
    return loss, grads


@mistake(
    "network_loss",
    "You stopped the penalty one layer early: range(1, L) leaves the last layer out.",
)
def last_layer_not_charged(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth):
        loss += 0.5 * reg * np.sum(params[f"W{n}"] ** 2)
        grads[f"W{n}"] += reg * params[f"W{n}"]
    return loss, grads


@mistake(
    "network_loss",
    "You charged for the length of W: the penalty takes the sum of squares, without a root.",
)
def norm_not_squared(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        loss += 0.5 * reg * np.linalg.norm(params[f"W{n}"])
        grads[f"W{n}"] += reg * params[f"W{n}"]
    return loss, grads


@mistake(
    "network_loss",
    "You divided the penalty by the number of examples: only the data loss is a mean.",
)
def penalty_averaged(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        loss += 0.5 * reg / len(x) * np.sum(params[f"W{n}"] ** 2)
        grads[f"W{n}"] += reg / len(x) * params[f"W{n}"]
    return loss, grads


@mistake(
    "network_loss",
    "You undid the mean of the softmax loss: loss and gradients are means over the examples.",
)
def sum_over_the_batch(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    loss, dout = loss * len(x), dout * len(x)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        loss += 0.5 * reg * np.sum(params[f"W{n}"] ** 2)
        grads[f"W{n}"] += reg * params[f"W{n}"]
    return loss, grads


@mistake(
    "network_loss",
    "You divided the gradient by the number of examples again: softmax_loss has averaged already.",
)
def averaged_twice(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    dout = dout / len(x)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        loss += 0.5 * reg * np.sum(params[f"W{n}"] ** 2)
        grads[f"W{n}"] += reg * params[f"W{n}"]
    return loss, grads


@mistake(
    "network_loss",
    "You kept one cache for all layers: each ReLU has to meet what it saw on the way up.",
)
def one_cache_for_all(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        loss += 0.5 * reg * np.sum(params[f"W{n}"] ** 2)
        grads[f"W{n}"] += reg * params[f"W{n}"]
    return loss, grads


@mistake("network_loss", "You wrote the network out for two layers: any number of them may come.")
def two_layers_only(params, x, y=None, reg=0.0):
    z, cache1 = affine_forward(x, params["W1"], params["b1"])
    hidden, gate = relu_forward(z)
    scores, cache2 = affine_forward(hidden, params["W2"], params["b2"])
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    grads = {}
    dhidden, grads["W2"], grads["b2"] = affine_backward(dout, cache2)
    _, grads["W1"], grads["b1"] = affine_backward(relu_backward(dhidden, gate), cache1)
    for name in ("W1", "W2"):
        loss += 0.5 * reg * np.sum(params[name] ** 2)
        grads[name] += reg * params[name]
    return loss, grads


@mistake(
    "network_loss", "You sorted the names as words: W10 then comes before W2.", hidden_only=True
)
def names_in_alphabetical_order(params, x, y=None, reg=0.0):
    weights = sorted(name for name in params if name.startswith("W"))
    biases = sorted(name for name in params if name.startswith("b"))
    hidden, caches = x, []
    for n, (w, b) in enumerate(zip(weights, biases, strict=True), start=1):
        hidden, cache = affine_forward(hidden, params[w], params[b])
        caches.append((cache, hidden))
        if n < len(weights):
            hidden, _ = relu_forward(hidden)
    if y is None:
        return hidden
    loss, dout = softmax_loss(hidden, y)
    grads = {}
    for n in range(len(weights) - 1, -1, -1):
        cache, z = caches[n]
        if n < len(weights) - 1:
            dout = relu_backward(dout, z)
        w, b = weights[n], biases[n]
        dout, grads[w], grads[b] = affine_backward(dout, cache)
        grads[w] += reg * params[w]
        loss += 0.5 * reg * np.sum(params[w] ** 2)
    return loss, grads


@mistake(
    "network_loss",
    "You took the layers in the order of the dictionary: ask for each by its name.",
    hidden_only=True,
)
def layers_in_order_of_the_dictionary(params, x, y=None, reg=0.0):
    weights = [name for name in params if name.startswith("W")]
    biases = [name for name in params if name.startswith("b")]
    hidden, caches = x, []
    for n, (w, b) in enumerate(zip(weights, biases, strict=True), start=1):
        hidden, cache = affine_forward(hidden, params[w], params[b])
        caches.append((cache, hidden))
        if n < len(weights):
            hidden, _ = relu_forward(hidden)
    if y is None:
        return hidden
    loss, dout = softmax_loss(hidden, y)
    grads = {}
    for n in range(len(weights) - 1, -1, -1):
        cache, z = caches[n]
        if n < len(weights) - 1:
            dout = relu_backward(dout, z)
        w, b = weights[n], biases[n]
        dout, grads[w], grads[b] = affine_backward(dout, cache)
        grads[w] += reg * params[w]
        loss += 0.5 * reg * np.sum(params[w] ** 2)
    return loss, grads


@mistake(
    "network_loss",
    "You read the layer's number from one digit: a network may have ten layers or more.",
    hidden_only=True,
)
def at_most_nine_layers(params, x, y=None, reg=0.0):
    depth = max(int(name[1]) for name in params)
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        loss += 0.5 * reg * np.sum(params[f"W{n}"] ** 2)
        grads[f"W{n}"] += reg * params[f"W{n}"]
    return loss, grads


@mistake("network_loss", "You returned probabilities without y: the scores themselves are wanted.")
def probabilities_instead_of_scores(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        e = np.exp(scores - scores.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)
    loss, dout = softmax_loss(scores, y)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        loss += 0.5 * reg * np.sum(params[f"W{n}"] ** 2)
        grads[f"W{n}"] += reg * params[f"W{n}"]
    return loss, grads


@mistake("network_loss", "You returned a pair without y: the scores alone are wanted.")
def scores_and_more(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores, {}
    loss, dout = softmax_loss(scores, y)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        loss += 0.5 * reg * np.sum(params[f"W{n}"] ** 2)
        grads[f"W{n}"] += reg * params[f"W{n}"]
    return loss, grads


@mistake("network_loss", "You went on to the loss without labels: if y is None, return the scores.")
def labels_not_optional(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    loss, dout = softmax_loss(scores, y)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        loss += 0.5 * reg * np.sum(params[f"W{n}"] ** 2)
        grads[f"W{n}"] += reg * params[f"W{n}"]
    return loss, grads


@mistake(
    "network_loss",
    "You asked whether any label is nonzero: label 0 is a class, so ask whether y is None.",
    hidden_only=True,
)
def label_zero_taken_for_none(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None or not np.any(y):
        return scores
    loss, dout = softmax_loss(scores, y)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        loss += 0.5 * reg * np.sum(params[f"W{n}"] ** 2)
        grads[f"W{n}"] += reg * params[f"W{n}"]
    return loss, grads


@mistake(
    "network_loss", "You named the gradients dW1, db1, ...: they go by the names of the parameters."
)
def names_with_a_d(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        loss += 0.5 * reg * np.sum(params[f"W{n}"] ** 2)
        grads[f"W{n}"] += reg * params[f"W{n}"]
    return loss, {f"d{name}": array for name, array in grads.items()}


@mistake(
    "network_loss",
    "You put the gradients into params itself: grads is a dictionary of its own.",
    hidden_only=True,
)
def gradients_in_params(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    weights = {n: params[f"W{n}"] for n in range(1, depth + 1)}
    grads = params
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        loss += 0.5 * reg * np.sum(weights[n] ** 2)
        grads[f"W{n}"] = grads[f"W{n}"] + reg * weights[n]
    return loss, grads


@mistake(
    "network_loss",
    "You squared the weights in place with *=: the caller's network is another one now.",
    hidden_only=True,
)
def weights_squared_in_place(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        W = params[f"W{n}"]
        grads[f"W{n}"] += reg * W
        W *= W
        loss += 0.5 * reg * np.sum(W)
    return loss, grads


@mistake(
    "network_loss", "You returned a loss for each example: the loss is their mean, one number."
)
def loss_of_each_example(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores
    _, dout = softmax_loss(scores, y)
    loss = np.array(
        [softmax_loss(row[None], label[None])[0] for row, label in zip(scores, y, strict=True)]
    )
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        loss = loss + 0.5 * reg * np.sum(params[f"W{n}"] ** 2)
        grads[f"W{n}"] += reg * params[f"W{n}"]
    return loss, grads


@mistake(
    "network_loss",
    "You took exp of the scores as they are: it overflows; subtract each row's maximum first.",
    hidden_only=True,
)
def softmax_without_shift(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores
    rows, e = np.arange(len(x)), np.exp(scores)
    p = e / e.sum(axis=1, keepdims=True)
    loss, dout = -np.log(p[rows, y]).mean(), p.copy()
    dout[rows, y] -= 1
    dout /= len(x)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        loss += 0.5 * reg * np.sum(params[f"W{n}"] ** 2)
        grads[f"W{n}"] += reg * params[f"W{n}"]
    return loss, grads


@mistake(
    "network_loss",
    "You stopped one layer early on the way down: range(L - 1, 1, -1) leaves out the first.",
)
def first_layer_forgotten(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    hidden, caches = x, {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 1, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        loss += 0.5 * reg * np.sum(params[f"W{n}"] ** 2)
        grads[f"W{n}"] = grads.get(f"W{n}", 0) + reg * params[f"W{n}"]
    return loss, grads


# --- network_loss, right and unusual --------------------------------------------------------------


@unusual("network_loss", "nothing of the helpers: everything written out with matrix products")
def written_out(params, x, y=None, reg=0.0):
    last = max(int(name[1:]) for name in params)
    active = [x.reshape(x.shape[0], -1)]
    for n in range(1, last + 1):
        z = np.dot(active[-1], params["W" + str(n)]) + params["b" + str(n)]
        active.append(z if n == last else z * (z > 0))
    if y is None:
        return active[-1]
    p = np.exp(active[-1] - np.max(active[-1], axis=1)[:, None])
    total = p.sum(axis=1)
    right = active[-1][range(len(y)), y] - np.max(active[-1], axis=1)
    loss = np.mean(np.log(total) - right)
    delta = (p / total[:, None] - np.eye(p.shape[1])[y]) / len(y)
    grads = {}
    for n in range(last, 0, -1):
        W = params["W" + str(n)]
        grads["W" + str(n)] = active[n - 1].T @ delta + reg * W
        grads["b" + str(n)] = np.ones(len(y)) @ delta
        delta = (delta @ W.T) * (active[n - 1] > 0)
        loss = loss + reg / 2 * np.vdot(W, W)
    return loss, grads


@unusual("network_loss", "recursive: each layer asks the rest of the network for its gradient")
class recursive:
    def climb(params, n, depth, rows, y, reg):
        W, b = params[f"W{n}"], params[f"b{n}"]
        z, cache = affine_forward(rows, W, b)
        if n == depth:
            if y is None:
                return z, None, None
            loss, dz = softmax_loss(z, y)
            grads = {}
        else:
            active, gate = relu_forward(z)
            loss, grads, dactive = climb(params, n + 1, depth, active, y, reg)
            if y is None:
                return loss, None, None
            dz = relu_backward(dactive, gate)
        drows, dW, db = affine_backward(dz, cache)
        here = {f"W{n}": dW + reg * W, f"b{n}": db}
        return loss + 0.5 * reg * (W**2).sum(), {**here, **grads}, drows

    def network_loss(params, x, y=None, reg=0.0):
        loss, grads, _ = climb(params, 1, len(params) // 2, x, y, reg)
        return loss if y is None else (loss, grads)


@unusual("network_loss", "a stack of closures that know their own way back")
def stack_of_closures(params, x, y=None, reg=0.0):
    way_back, grads = [], {}

    def affine(rows, n):
        out, cache = affine_forward(rows, params[f"W{n}"], params[f"b{n}"])

        def back(dout):
            dx, dw, db = affine_backward(dout, cache)
            grads[f"W{n}"], grads[f"b{n}"] = dw + reg * params[f"W{n}"], db
            return dx

        way_back.append(back)
        return out

    def rectify(rows):
        way_back.append(lambda dout: np.where(rows > 0, dout, 0))
        return np.where(rows > 0, rows, 0)

    depth = sum(name.startswith("W") for name in params)
    rows = x
    for n in range(1, depth + 1):
        rows = affine(rows, n)
        if n != depth:
            rows = rectify(rows)
    if y is None:
        return rows
    loss, dout = softmax_loss(rows, y)
    while way_back:
        dout = way_back.pop()(dout)
    penalty = sum(np.sum(np.square(v)) for k, v in params.items() if k[0] == "W")
    return loss + 0.5 * reg * penalty, grads


@unusual("network_loss", "layer objects of its own, and a list returned")
class layer_objects:
    class Layer:
        def __init__(self, w, b, rectified):
            self.w, self.b, self.rectified = w, b, rectified

        def __call__(self, rows):
            self.rows = rows.reshape(rows.shape[0], -1)
            self.z = np.einsum("nd,dm->nm", self.rows, self.w) + self.b
            return self.z.clip(min=0) if self.rectified else self.z

        def back(self, dout):
            dz = np.heaviside(self.z, 0) * dout if self.rectified else dout
            self.dw, self.db = np.einsum("nd,nm->dm", self.rows, dz), dz.sum(0)
            return np.einsum("nm,dm->nd", dz, self.w)

    def network_loss(params, x, y=None, reg=0.0):
        depth = len(params) // 2
        layers = [Layer(params[f"W{n}"], params[f"b{n}"], n < depth) for n in range(1, depth + 1)]
        for layer in layers:
            x = layer(x)
        if y is None:
            return x
        loss, dout = softmax_loss(x, y)
        for layer in reversed(layers):
            dout = layer.back(dout)
        grads = {}
        for n, layer in enumerate(layers, start=1):
            loss += reg * (layer.w * layer.w).sum() / 2
            grads |= {f"b{n}": layer.db, f"W{n}": np.asfortranarray(layer.dw + reg * layer.w)}
        return [loss, grads]


@unusual("network_loss", "everything in single precision")
def single_precision(params, x, y=None, reg=0.0):
    params = {name: array.astype(np.float32) for name, array in params.items()}
    depth = len(params) // 2
    hidden, caches = x.astype(np.float32), {}
    for n in range(1, depth):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        caches[n] = affine_cache, relu_cache
    scores, last_cache = affine_forward(hidden, params[f"W{depth}"], params[f"b{depth}"])
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    grads = {}
    dout, grads[f"W{depth}"], grads[f"b{depth}"] = affine_backward(dout, last_cache)
    for n in range(depth - 1, 0, -1):
        affine_cache, relu_cache = caches[n]
        dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for n in range(1, depth + 1):
        loss += np.float32(0.5 * reg) * np.sum(params[f"W{n}"] ** 2)
        grads[f"W{n}"] += np.float32(reg) * params[f"W{n}"]
    return loss, grads
