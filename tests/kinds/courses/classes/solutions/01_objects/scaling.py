# %% [markdown]
# # Objects that remember

# %%
import numpy as np

from layerlab import check

# %% [markdown]
# ## A standardizer
# It remembers mean and spread of each column, and a column that does not vary is left as wide as it is.


# %% solution="Standardizer"
class Standardizer:
    """Brings each column to mean 0 and spread 1, as the training data had it."""

    def __init__(self, eps=1e-8):
        self.eps = eps
        self.mean = None
        self.spread = None

    def fit(self, x):
        """Remember `mean` and `spread` of each column of `x`, and return the object itself."""
        ### BEGIN SOLUTION
        self.mean = x.mean(axis=0)
        self.spread = np.sqrt(x.var(axis=0) + self.eps)
        ### END SOLUTION
        return self

    def transform(self, x):
        """Return `x` with what was remembered taken out."""
        ### BEGIN SOLUTION
        return (x - self.mean) / self.spread
        ### END SOLUTION

    def inverse(self, z):
        """Return what `transform` made `z` of."""
        ### BEGIN SOLUTION
        return z * self.spread + self.mean
        ### END SOLUTION


# %%
check("Standardizer")

# %% [markdown]
# ## Momentum
# $v \leftarrow \beta v - \alpha g$, and $w \leftarrow w + v$.


# %% solution="Momentum"
class Momentum:
    """Steps that remember where they came from."""

    ### BEGIN SOLUTION
    def __init__(self, rate, beta=0.9):
        self.rate, self.beta = rate, beta
        self.velocity = 0.0

    def __call__(self, w, gradient):
        self.velocity = self.beta * self.velocity - self.rate * gradient
        return w + self.velocity

    ### END SOLUTION


# %%
check("Momentum")
