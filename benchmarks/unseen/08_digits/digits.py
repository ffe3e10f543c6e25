"""Fresh mistakes in the network that reads digits, written without sight of the bank."""

import numpy as np

from autograder.mistakes import mistake


# mend: the helper's line, np.sqrt(2 / n) instead of np.sqrt(1 / n)
@mistake(
    "init_convnet",
    "You use sqrt(1 / n) for the standard deviation, without the 2 that ReLU needs.",
)
def standard_deviation_without_the_two(seed, filters=8, hidden=64):
    rng = np.random.default_rng(seed)

    def draw(n, *shape):
        return rng.standard_normal(shape) * np.sqrt(1 / n)

    flat = filters * 4 * 4
    return {
        "W1": draw(9, filters, 1, 3, 3),
        "b1": np.zeros(filters),
        "W2": draw(flat, flat, hidden),
        "b2": np.zeros(hidden),
        "W3": draw(hidden, hidden, 10),
        "b3": np.zeros(10),
    }


# mend: the line of W1, sqrt(2 / 9): the inputs of one filter
@mistake(
    "init_convnet",
    "You count the filters as inputs of the convolution: one unit of W1 has 1*3*3 inputs.",
)
def filters_counted_as_inputs(seed, filters=8, hidden=64):
    rng = np.random.default_rng(seed)
    params = {}
    params["W1"] = rng.normal(0.0, np.sqrt(2.0 / (filters * 3 * 3)), (filters, 1, 3, 3))
    params["W2"] = rng.normal(0.0, np.sqrt(2.0 / (filters * 16)), (filters * 16, hidden))
    params["W3"] = rng.normal(0.0, np.sqrt(2.0 / hidden), (hidden, 10))
    for i, size in enumerate((filters, hidden, 10), start=1):
        params[f"b{i}"] = np.zeros(size)
    return params


# mend: the line of conv_param, "pad": (filter_size - 1) // 2
@mistake(
    "convnet_loss",
    "You fix the padding at 1, which keeps the size of the image for filters of 3 x 3 only.",
)
def padding_is_always_one(params, x, y=None, reg=0.0):
    W1, b1, W2, b2, W3, b3 = (params[k] for k in ("W1", "b1", "W2", "b2", "W3", "b3"))
    conv_param = {"stride": 1, "pad": 1}
    pool_param = {"pool_height": 2, "pool_width": 2, "stride": 2}
    a, c1 = conv_forward(x, W1, b1, conv_param)
    r, c2 = relu_forward(a)
    p, c3 = max_pool_forward(r, pool_param)
    h, c4 = affine_forward(p, W2, b2)
    h, c5 = relu_forward(h)
    scores, c6 = affine_forward(h, W3, b3)
    if y is None:
        return scores
    loss, d = softmax_loss(scores, y)
    loss += 0.5 * reg * (np.sum(W1**2) + np.sum(W2**2) + np.sum(W3**2))
    d, dW3, db3 = affine_backward(d, c6)
    d = relu_backward(d, c5)
    d, dW2, db2 = affine_backward(d, c4)
    d = max_pool_backward(d, c3)
    d = relu_backward(d, c2)
    d, dW1, db1 = conv_backward(d, c1)
    grads = {
        "W1": dW1 + reg * W1,
        "b1": db1,
        "W2": dW2 + reg * W2,
        "b2": db2,
        "W3": dW3 + reg * W3,
        "b3": db3,
    }
    return loss, grads


# mend: the line of grads["W1"], add reg * params["W1"]
@mistake(
    "convnet_loss",
    "You charge the penalty for W1 in the loss but leave it out of the gradient of W1.",
)
def filters_get_no_penalty_gradient(params, x, y=None, reg=0.0):
    k = params["W1"].shape[-1]
    conv, conv_cache = conv_forward(x, params["W1"], params["b1"], {"stride": 1, "pad": k // 2})
    act, act_cache = relu_forward(conv)
    pool, pool_cache = max_pool_forward(act, dict(pool_height=2, pool_width=2, stride=2))
    hid, hid_cache = affine_forward(pool, params["W2"], params["b2"])
    hid, hid_relu = relu_forward(hid)
    scores, out_cache = affine_forward(hid, params["W3"], params["b3"])
    if y is None:
        return scores
    loss, dout = softmax_loss(scores, y)
    for name in ("W1", "W2", "W3"):
        loss = loss + reg / 2 * np.sum(params[name] * params[name])
    grads = {}
    dout, grads["W3"], grads["b3"] = affine_backward(dout, out_cache)
    dout, grads["W2"], grads["b2"] = affine_backward(relu_backward(dout, hid_relu), hid_cache)
    grads["W3"] = grads["W3"] + reg * params["W3"]
    grads["W2"] = grads["W2"] + reg * params["W2"]
    dout = relu_backward(max_pool_backward(dout, pool_cache), act_cache)
    _, grads["W1"], grads["b1"] = conv_backward(dout, conv_cache)
    return loss, grads


# mend (two): before the second affine_backward, relu_backward(dh, r2); 0.5 before reg in the loss
@mistake(
    "convnet_loss",
    "You skip the hidden layer's ReLU on the way back, and the penalty in the loss lacks its half.",
)
def no_second_gate_and_no_half(params, x, y=None, reg=0.0):
    pad = params["W1"].shape[2] // 2
    f1, c1 = conv_forward(x, params["W1"], params["b1"], {"stride": 1, "pad": pad})
    f2, r1 = relu_forward(f1)
    f3, p1 = max_pool_forward(f2, {"pool_height": 2, "pool_width": 2, "stride": 2})
    f4, a1 = affine_forward(f3, params["W2"], params["b2"])
    f5, r2 = relu_forward(f4)
    f6, a2 = affine_forward(f5, params["W3"], params["b3"])
    if y is None:
        return f6
    loss, ds = softmax_loss(f6, y)
    loss += reg * sum(np.sum(params[w] ** 2) for w in ("W1", "W2", "W3"))
    dh, dW3, db3 = affine_backward(ds, a2)
    dp, dW2, db2 = affine_backward(dh, a1)
    dr = max_pool_backward(dp, p1)
    dc = relu_backward(dr, r1)
    _, dW1, db1 = conv_backward(dc, c1)
    grads = {"W1": dW1, "W2": dW2, "W3": dW3, "b1": db1, "b2": db2, "b3": db3}
    for w in ("W1", "W2", "W3"):
        grads[w] = grads[w] + reg * params[w]
    return loss, grads


# mend: the first line, hand x on as it is
@mistake(
    "predict",
    "You scale the images by the brightest pixel of all, so an answer depends on the other images.",
)
def scales_by_the_brightest_pixel(params, x):
    x = x / np.max(x)
    scores = convnet_loss(params, x)
    return np.argmax(scores, axis=1)


# mend: the last line, keep and return the params of the best epoch
@mistake(
    "train",
    "You return the parameters of the last epoch and not those of the best one.",
)
def returns_the_last_epoch(x, y, x_val, y_val, seed):
    rng = np.random.default_rng(seed + 1000)
    params = init_convnet(seed)
    configs = {k: {"learning_rate": 0.08, "momentum": 0.9} for k in params}
    history = {"loss": [], "val_accuracy": []}
    N = x.shape[0]
    for epoch in range(10):
        perm = rng.permutation(N)
        losses = []
        for i in range(0, N, 50):
            idx = perm[i : i + 50]
            loss, grads = convnet_loss(params, x[idx], y[idx], 1e-3)
            for k in params:
                params[k], configs[k] = sgd_momentum(params[k], grads[k], configs[k])
            losses.append(loss)
        for k in configs:
            configs[k]["learning_rate"] *= 0.85
        history["loss"].append(float(np.mean(losses)))
        history["val_accuracy"].append(float((predict(params, x_val) == y_val).mean()))
    return params, history


# mend: the line of best_params, dict(params) instead of params
@mistake(
    "train",
    "You remember the best parameters without a copy: best is the same dict, which goes on changing.",
)
def best_is_the_same_dictionary(x, y, x_val, y_val, seed):
    rng = np.random.default_rng((seed, 7))
    params = init_convnet(seed)
    states = {name: None for name in params}
    history = {"loss": [], "val_accuracy": []}
    best_acc, best_params = -1.0, None
    lr = 0.1
    for epoch in range(12):
        order = rng.permutation(len(x))
        total, batches = 0.0, 0
        for start in range(0, len(x), 40):
            pick = order[start : start + 40]
            loss, grads = convnet_loss(params, x[pick], y[pick], reg=1e-3)
            for name in params:
                config = dict(states[name] or {}, learning_rate=lr)
                params[name], states[name] = sgd_momentum(params[name], grads[name], config)
            total += loss
            batches += 1
        lr *= 0.85
        acc = np.mean(predict(params, x_val) == y_val)
        history["loss"].append(total / batches)
        history["val_accuracy"].append(acc)
        if acc > best_acc:
            best_acc = acc
            best_params = params
    return best_params, history


# mend: first line of the epoch, order = rng.permutation(len(x))
@mistake(
    "train",
    "You never draw a new order: the batches are cut from the images as they come.",
)
def never_shuffles(x, y, x_val, y_val, seed):
    params = init_convnet(seed)
    configs = {name: {} for name in params}
    history = {"loss": [], "val_accuracy": []}
    best, best_accuracy = dict(params), 0.0
    for rate in np.geomspace(0.1, 0.01, 12):
        losses = []
        for first in range(0, len(x), 50):
            xb, yb = x[first : first + 50], y[first : first + 50]
            loss, grads = convnet_loss(params, xb, yb, 1e-3)
            losses.append(loss)
            for name in params:
                configs[name]["learning_rate"] = rate
                params[name], configs[name] = sgd_momentum(params[name], grads[name], configs[name])
        accuracy = np.mean(predict(params, x_val) == y_val)
        history["loss"].append(np.mean(losses))
        history["val_accuracy"].append(accuracy)
        if accuracy > best_accuracy:
            best, best_accuracy = dict(params), accuracy
    return best, history
