# %% [markdown]
# # Dropout
#
# A large network can learn its training examples by heart. *Dropout* makes that hard in the simplest
# way one can think of: at every step it silences a random part of the units. A unit that cannot count
# on its neighbours has to be useful by itself, and what was to be learned by heart has to be spread
# over many.
#
# When training is over, all units work. It is as if you had trained a crowd of thinned networks that
# share their weights, and now ask all of them at once.
#
# Two functions, about an hour.

# %%
import matplotlib.pyplot as plt
import numpy as np

from layerlab import check

# %% [markdown]
# ## Whose probability is p?
#
# **Here `p` is the probability of DROPPING a unit**, as in PyTorch. With `p = 0.2`, about 20 % of the
# units are silenced and 80 % are kept. Beware: the paper that introduced dropout, and many courses
# after it, call the probability of *keeping* a unit $p$. When you read a text or borrow a line, find
# out which of the two it means.
#
# ## Who makes up for the loss?
#
# With a part of the units silent, less arrives at the next layer: on average $1 - p$ of what it is
# used to. If nothing made up for this, training and use would not fit together. So whatever is kept
# is made larger, in training, by just as much:
#
# $$y_i = \frac{m_i}{1 - p} \, x_i
#   \qquad
#   m_i = \begin{cases} 0 & \text{with probability } p \\ 1 & \text{otherwise} \end{cases}$$
#
# On average nothing changes, since $p \cdot 0 + (1 - p) \cdot \frac{x_i}{1 - p} = x_i$. This is called
# *inverted* dropout. Its beauty is in what is left to do when the network is used: nothing at all.
#
# | `mode` | what comes out |
# |---|---|
# | `"train"` | each element of `x` is either 0 or $x_i / (1 - p)$ |
# | `"test"` | `x` |
# | anything else | a `ValueError`, since `"Train"` must not pass in silence |

# %% [markdown]
# ## Drawing a mask
#
# Every element of `x` has a mask of its own, whether `x` is a vector, a batch or a stack of images: no
# two examples lose the same units, except by chance.
#
# A generator gives numbers that are spread evenly from 0 to 1. Which share of them is below 0.2? That
# is all you need.
#
# For experiments that can be repeated, and for tests, there may be a `seed` in the parameters. The
# same seed gives the same mask. Without a seed each call draws a new one.
# `np.random.default_rng(seed)` does the right thing in both cases: it takes `None` to mean *surprise
# me*.


# %% solution="dropout_forward"
def dropout_forward(x, dropout_param):
    """Return `(out, cache)` of inverted dropout; out has the shape of x, which may be any shape.

    dropout_param: a dictionary with
        p: the probability of DROPPING an element, 0 <= p < 1;
        mode: "train" drops and scales, "test" returns the values of x, all else is a ValueError;
        seed: an integer or None, and may be missing. Calls with the same seed draw the same mask,
            calls without one draw masks that differ.

    Neither x nor dropout_param is changed. The cache holds whatever `dropout_backward` needs.
    """
    ### BEGIN SOLUTION
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed"))
        mask = (rng.random(x.shape) >= p) / (1 - p)
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(f"mode is {mode!r}, but has to be 'train' or 'test'")
    out, cache = x * mask, mask
    ### END SOLUTION
    return out, cache


# %%
check("dropout_forward")

# %% [markdown]
# ## Backward
#
# Chance looks like something that cannot be differentiated. But by the time the gradient comes back,
# the dice have been thrown: the mask is a constant, and each $y_i$ is $x_i$ times a number that we
# know. Nudge $x_i$, and $y_i$ moves by that number times as much:
#
# $$\frac{\partial L}{\partial x_i} = \frac{m_i}{1 - p} \cdot \frac{\partial L}{\partial y_i}$$
#
# A unit that was silent had no say in the loss, and gets no gradient. It has to be the *same* mask: a
# second throw of the dice would blame the units that were silent and spare those that spoke. And in
# test mode, where nothing was changed on the way there, nothing is changed on the way back.


# %% solution="dropout_backward"
def dropout_backward(dout, cache):
    """Return `dx`, the gradient of the loss with respect to x, of the shape of x.

    dout: the gradient with respect to out, of the same shape; cache: from `dropout_forward`, of a
    call in either mode. Neither is changed, so that the same cache serves a second time.
    """
    ### BEGIN SOLUTION
    dx = dout * cache
    ### END SOLUTION
    return dx


# %%
check("dropout_backward")
