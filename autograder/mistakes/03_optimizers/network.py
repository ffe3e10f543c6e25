"""The network as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import unusual

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
