# %% [markdown]
# # Trips
# What people paid for sixty trips, and where the fare is missing.

# %%
import numpy as np
import pandas as pd
from scipy import sparse

from layerlab import check

# %%
trips = pd.read_csv("data/trips.csv", parse_dates=["day"])

# %% [markdown]
# ## By city
# `by_city` has a row for each city: how many `trips`, the `mean` price of those whose price is known, and the `longest`
# trip in minutes; the city is a column, and the longest trips come first.

# %% solution="by_city"
### BEGIN SOLUTION
grouped = trips.groupby("city")
by_city = pd.DataFrame(
    {
        "trips": grouped.size(),
        "mean": grouped["price"].mean(),
        "longest": grouped["minutes"].max(),
    }
)
by_city = by_city.sort_values("longest", ascending=False).reset_index()
### END SOLUTION

# %%
check("by_city")

# %% [markdown]
# ## Gaps
# Fill each missing price with the median of its kind, in a copy.


# %% solution="fill_prices"
def fill_prices(table):
    """Return `table` with each missing `price` filled by the median of its `kind`; `table` stays as it is."""
    ### BEGIN SOLUTION
    filled = table.copy()
    medians = table.groupby("kind")["price"].transform("median")
    filled["price"] = table["price"].fillna(medians)
    return filled
    ### END SOLUTION


# %%
check("fill_prices")

# %% [markdown]
# ## One column for each kind


# %% solution="one_hot"
def one_hot(labels):
    """Return a sparse matrix with a row for each label and a column for each kind, in the order of the alphabet."""
    ### BEGIN SOLUTION
    kinds, places = np.unique(np.asarray(labels), return_inverse=True)
    rows = np.arange(len(places))
    return sparse.csr_array((np.ones(len(places)), (rows, places)), shape=(len(places), len(kinds)))
    ### END SOLUTION


# %%
check("one_hot")
