"""Fresh mistakes in the network of any depth, written without sight of the bank."""

import numpy as np

from autograder.mistakes import mistake


# mend: the line `loss += reg * ...`, put 0.5 before it
@mistake(
    "network_loss",
    "You leave out the half of the penalty in the loss, although the gradient has it.",
)
def penalty_without_the_half(params, x, y=None, reg=0.0):
    L = len(params) // 2
    h = x
    caches = []
    for i in range(1, L + 1):
        W, b = params["W" + str(i)], params["b" + str(i)]
        a, fc_cache = affine_forward(h, W, b)
        if i < L:
            h, relu_cache = relu_forward(a)
        else:
            h, relu_cache = a, None
        caches.append((fc_cache, relu_cache))
    scores = h
    if y is None:
        return scores
    loss, dh = softmax_loss(scores, y)
    grads = {}
    for i in range(L, 0, -1):
        fc_cache, relu_cache = caches[i - 1]
        if relu_cache is not None:
            dh = relu_backward(dh, relu_cache)
        dh, dW, db = affine_backward(dh, fc_cache)
        W = params["W" + str(i)]
        loss += reg * np.sum(W**2)
        grads["W" + str(i)] = dW + reg * W
        grads["b" + str(i)] = db
    return loss, grads


# mend: the last loop, go over the names that start with W only
@mistake(
    "network_loss",
    "You make the biases pay the penalty too, in the loss and in their gradients.",
)
def biases_pay_too(params, x, y=None, reg=0.0):
    depth = len(params) // 2
    layers = []
    out = x
    for n in range(1, depth + 1):
        out, affine_cache = affine_forward(out, params[f"W{n}"], params[f"b{n}"])
        relu_cache = None
        if n != depth:
            out, relu_cache = relu_forward(out)
        layers.append((n, affine_cache, relu_cache))
    if y is None:
        return out
    loss, dout = softmax_loss(out, y)
    grads = {}
    for n, affine_cache, relu_cache in reversed(layers):
        if n != depth:
            dout = relu_backward(dout, relu_cache)
        dout, grads[f"W{n}"], grads[f"b{n}"] = affine_backward(dout, affine_cache)
    for key, value in params.items():
        loss = loss + 0.5 * reg * np.sum(value * value)
        grads[key] = grads[key] + reg * value
    return loss, grads


# mend: in both loops, do the ReLU for i < L only (forward line `h, rc = relu_forward(z)` and its mirror)
@mistake(
    "network_loss",
    "You send the scores of the last layer through a ReLU as well, as if it were a hidden one.",
)
def last_layer_is_rectified(params, x, y=None, reg=0.0):
    L = len(params) // 2
    cache = {}
    h = x
    for i in range(1, L + 1):
        z, ac = affine_forward(h, params["W%d" % i], params["b%d" % i])
        h, rc = relu_forward(z)
        cache[i] = (ac, rc)
    if y is None:
        return h
    loss, grad = softmax_loss(h, y)
    grads = {}
    for i in range(L, 0, -1):
        ac, rc = cache[i]
        grad = relu_backward(grad, rc)
        grad, gw, gb = affine_backward(grad, ac)
        grads["W%d" % i] = gw + reg * params["W%d" % i]
        grads["b%d" % i] = gb
        loss += 0.5 * reg * np.sum(np.square(params["W%d" % i]))
    return loss, grads


# mend: forward loop, append relu_cache to a list and pop it in the backward loop
@mistake(
    "network_loss",
    "You keep one relu_cache only, that of the last hidden layer, and use it for all of them.",
)
def one_relu_cache_for_all(params, x, y=None, reg=0.0):
    num_layers = len(params) // 2
    affine_caches = []
    hidden = x
    for n in range(1, num_layers):
        z, affine_cache = affine_forward(hidden, params[f"W{n}"], params[f"b{n}"])
        hidden, relu_cache = relu_forward(z)
        affine_caches.append(affine_cache)
    W, b = params[f"W{num_layers}"], params[f"b{num_layers}"]
    scores, last = affine_forward(hidden, W, b)
    if y is None:
        return scores
    data_loss, dscores = softmax_loss(scores, y)
    grads = {}
    dh, dW, db = affine_backward(dscores, last)
    grads[f"W{num_layers}"], grads[f"b{num_layers}"] = dW + reg * W, db
    for n in range(num_layers - 1, 0, -1):
        dz = relu_backward(dh, relu_cache)
        dh, dW, db = affine_backward(dz, affine_caches.pop())
        grads[f"W{n}"], grads[f"b{n}"] = dW + reg * params[f"W{n}"], db
    reg_loss = sum(np.sum(params[k] ** 2) for k in params if k.startswith("W"))
    return data_loss + 0.5 * reg * reg_loss, grads


# mend: the line of `names`, sort by the number: key=lambda k: int(k[1:])
@mistake(
    "network_loss",
    "You sort the names of the weights as text, which puts W10 before W2.",
)
def sorts_layer_names_as_text(params, x, y=None, reg=0.0):
    names = sorted(k for k in params if k[0] == "W")
    tape = []
    h = x
    for k in names:
        h, cache = affine_forward(h, params[k], params["b" + k[1:]])
        tape.append((k, cache))
        if k != names[-1]:
            h, cache = relu_forward(h)
            tape.append(("relu", cache))
    if y is None:
        return h
    loss, d = softmax_loss(h, y)
    grads = {}
    while tape:
        k, cache = tape.pop()
        if k == "relu":
            d = relu_backward(d, cache)
        else:
            d, dW, db = affine_backward(d, cache)
            loss += 0.5 * reg * (params[k] ** 2).sum()
            grads[k] = dW + reg * params[k]
            grads["b" + k[1:]] = db
    return loss, grads


# mend (two): backward loop, dh = relu_backward(dh, relu_caches[i]) before the affine; reg instead of 2 * reg
@mistake(
    "network_loss",
    "You walk down past the ReLUs without closing their gates, and you double the penalty's gradient.",
)
def no_gates_down_and_double_penalty(params, x, y=None, reg=0.0):
    L = len(params) // 2
    fc_caches, relu_caches = {}, {}
    h = x
    for i in range(1, L):
        a, fc_caches[i] = affine_forward(h, params[f"W{i}"], params[f"b{i}"])
        h, relu_caches[i] = relu_forward(a)
    scores, fc_caches[L] = affine_forward(h, params[f"W{L}"], params[f"b{L}"])
    if y is None:
        return scores
    loss, dh = softmax_loss(scores, y)
    grads = {}
    for i in range(L, 0, -1):
        dh, dW, db = affine_backward(dh, fc_caches[i])
        loss += 0.5 * reg * np.sum(params[f"W{i}"] ** 2)
        grads[f"W{i}"] = dW + 2 * reg * params[f"W{i}"]
        grads[f"b{i}"] = db
    return loss, grads
