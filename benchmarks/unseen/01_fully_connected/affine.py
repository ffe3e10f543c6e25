"""Fresh mistakes in the affine layer, written without sight of the bank."""

import numpy as np

from autograder.mistakes import mistake


# mend: the line of `flat`, replace the reshape: x.reshape(N, -1)
@mistake(
    "affine_forward",
    "You flatten with reshape(-1, N) and transpose, so that numbers of different examples are mixed.",
)
def flattens_the_wrong_way_round(x, w, b):
    N = x.shape[0]
    flat = np.reshape(x, (-1, N)).T
    out = np.dot(flat, w) + b
    cache = (x, w)
    return out, cache


# mend: the line `x.shape = ...`, work on a reshaped x instead of assigning to its shape
@mistake(
    "affine_forward",
    "You assign a new shape to x itself, so that the caller's array is flat after the call.",
)
def assigns_the_shape_of_x(x, w, b):
    num_train = x.shape[0]
    cache = (x.copy(), w)
    x.shape = (num_train, -1)
    out = x.dot(w) + b
    return out, cache


# mend: the last line but one, add .reshape(x.shape) to dx
@mistake(
    "affine_backward",
    "You return dx as flat rows (N, D) and not in the shape that x had.",
)
def forgets_to_unflatten_dx(dout, cache):
    x, w = cache
    N = x.shape[0]
    x_rows = x.reshape(N, -1)
    db = np.sum(dout, axis=0)
    dw = np.dot(x_rows.T, dout)
    dx = np.dot(dout, w.T)
    return dx, dw, db


# mend: the line of db, drop keepdims=True
@mistake(
    "affine_backward",
    "You keep the summed axis of db, so that its shape is (1, M) and not the (M,) of b.",
)
def bias_gradient_is_a_row_matrix(dout, cache):
    x, w = cache
    D, M = w.shape
    X = x.reshape(-1, D)
    dX = dout @ w.T
    dx = dX.reshape(*x.shape)
    dw = X.T @ dout
    db = np.sum(dout, axis=0, keepdims=True)
    return dx, dw, db


# mend (two): the line of dw, drop / N; the line of dx, add .reshape(x.shape)
@mistake(
    "affine_backward",
    "You average dw over the batch where the chain rule adds up, and you leave dx flat.",
)
def averages_dw_and_leaves_dx_flat(dout, cache):
    x, w = cache
    N = dout.shape[0]
    rows = x.reshape(N, -1)
    dw = rows.T.dot(dout) / N
    dx = dout.dot(w.T)
    db = dout.sum(axis=0)
    return dx, dw, db
