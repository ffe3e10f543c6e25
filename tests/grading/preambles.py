"""Setup cells as real notebooks have them, in place of the released one: sixty of our own making.

Each has the cell's source and what the page says of it: the lines without which it was run, if any, or a
part of what the cell's own output says. None of them costs a right solution a point.
"""

from typing import NamedTuple


class Preamble(NamedTuple):
    """A setup cell; `lines` are those that cannot be run, `said` stands somewhere on the page."""

    source: str
    lines: tuple[int, ...] = ()
    said: str = ""


_NO_PROGRAM = "does nothing while grading: no program is started"
_NO_SCREEN = "does nothing while grading: there is no screen"
_NO_COLAB = "does nothing while grading: this is not Colab"

PREAMBLES = {
    # Nothing is left of the released cell, or nothing that runs.
    "empty": Preamble(""),
    "blank lines": Preamble("\n\n   \n"),
    "a comment": Preamble("# imports are in the next cell"),
    "a docstring": Preamble('"""Assignment 1, Team 7"""'),
    "a failing line alone": Preamble("import tensorflow as tf", said="Look at"),
    "prose in code": Preamble("Run this cell first!", said="is not valid Python"),
    "an unclosed bracket": Preamble("print('ready'", said="is not valid Python"),
    "an unclosed string": Preamble("name = 'Ada\n", said="is not valid Python"),
    # Programs and package managers.
    "pip by a shell": Preamble("!pip install -q numpy\nimport numpy as np", said=_NO_PROGRAM),
    "pip by a magic": Preamble("%pip install numpy>=2\nimport numpy as np", said=_NO_PROGRAM),
    "conda": Preamble("%conda install -y scipy\nimport numpy as np", said=_NO_PROGRAM),
    "apt and two pips": Preamble(
        "!apt-get -qq update\n!pip install tqdm\n!pip install seaborn\nimport numpy as np",
        said=_NO_PROGRAM,
    ),
    "pip through sys.executable": Preamble(
        "import sys\n!{sys.executable} -m pip install numpy\nimport numpy as np", said=_NO_PROGRAM
    ),
    "a whole cell of bash": Preamble("%%bash\npip install numpy\nls data", said=_NO_PROGRAM),
    "a whole cell of sh": Preamble("%%sh\nwget -q example.org/data.zip", said=_NO_PROGRAM),
    "what nvidia-smi says": Preamble(
        "gpu = !nvidia-smi\nprint(len(gpu))\nimport numpy as np", said=_NO_PROGRAM
    ),
    "a download": Preamble(
        "!wget -nc https://example.org/helper.py\nimport helper\nimport numpy as np", (2,)
    ),
    "a clone and a folder": Preamble(
        "!git clone https://example.org/course.git\n%cd course\nimport numpy as np",
        said=_NO_PROGRAM,
    ),
    "pip in a captured cell": Preamble(
        "%%capture\n!pip install d2l\nimport d2l\nimport numpy as np", (3,)
    ),
    "pip by subprocess": Preamble(
        "import subprocess, sys\n"
        "subprocess.check_call([sys.executable, '-m', 'pip', 'install', 'numpy'])\n"
        "import numpy as np",
        (2,),
    ),
    "pip by os.system": Preamble(
        "import os\nos.system('pip install numpy')\nimport numpy as np", (2,)
    ),
    "pip if it is missing": Preamble(
        "try:\n    import seaborn\nexcept ImportError:\n    !pip install seaborn\nimport numpy as np",
        said=_NO_PROGRAM,
    ),
    # Colab and other hosts.
    "a drive": Preamble(
        "from google.colab import drive\ndrive.mount('/content/drive')\nimport numpy as np",
        said=_NO_COLAB,
    ),
    "a drive and its folder": Preamble(
        "from google.colab import drive\n"
        "drive.mount('/content/drive', force_remount=True)\n"
        "import os\n"
        "os.chdir('/content/drive/My Drive/a1')\n"
        "import numpy as np",
        (4,),
        _NO_COLAB,
    ),
    "uploads": Preamble(
        "from google.colab import files\nuploaded = files.upload()\nimport numpy as np",
        said=_NO_COLAB,
    ),
    "secrets": Preamble(
        "from google.colab import userdata as secrets\n"
        "key = secrets.get('KEY')\nimport numpy as np",
        said=_NO_COLAB,
    ),
    "whether this is Colab": Preamble(
        "try:\n    import google.colab\n    IN_COLAB = True\n"
        "except ImportError:\n    IN_COLAB = False\n"
        "assert not IN_COLAB\nimport numpy as np"
    ),
    "whether this is Colab, by modules": Preamble(
        "import sys\nif 'google.colab' in sys.modules:\n"
        "    from google.colab import drive\n    drive.mount('/content')\nimport numpy as np"
    ),
    "colab as a whole": Preamble(
        "import google.colab\ngoogle.colab.drive.mount('/content')\nimport numpy as np", (1, 2)
    ),
    "Colab's magic": Preamble("%tensorflow_version 2.x\nimport numpy as np", (1,)),
    "a folder of Kaggle's": Preamble(
        "import os\nfor name in os.listdir('/kaggle/input'):\n    print(name)\nimport numpy as np",
        (2,),
    ),
    # Packages that are not here.
    "tensorflow first": Preamble("import tensorflow as tf\nimport numpy as np", (1,)),
    "the course's own utilities": Preamble(
        "from utils import load_data, rel_error\nimport numpy as np", (1,)
    ),
    "three that are missing": Preamble(
        "import keras\nimport cs231n.layers\nimport numpy as np\nimport d2l as d", (1, 2, 4)
    ),
    "missing, with its settings": Preamble(
        "import keras\nkeras.backend.set_epsilon(1e-7)\nimport numpy as np", (1, 2)
    ),
    "a future of Python 2": Preamble(
        "from __future__ import print_function, division\nimport keras\nimport numpy as np", (2,)
    ),
    "missing after a blank line": Preamble("\n\nimport keras\nimport numpy as np", (3,)),
    "missing after numpy": Preamble("import numpy as np\nimport keras", said="Look at"),
    "missing in a timed cell": Preamble("%%time\nimport keras\nimport numpy as np", (2,)),
    "a name that has moved": Preamble("from collections import Mapping\nimport numpy as np", (1,)),
    # Windows to draw in.
    "a widget": Preamble("%matplotlib widget\nimport numpy as np", said=_NO_SCREEN),
    "ipympl": Preamble("%matplotlib ipympl\nimport numpy as np", said=_NO_SCREEN),
    "the old notebook": Preamble("%matplotlib notebook\nimport numpy as np", said=_NO_SCREEN),
    "qt": Preamble("%matplotlib qt\nimport numpy as np", said=_NO_SCREEN),
    "tk": Preamble("%matplotlib tk\nimport numpy as np", said=_NO_SCREEN),
    "no word for it": Preamble("%matplotlib\nimport numpy as np", said=_NO_SCREEN),
    "TkAgg": Preamble(
        "import matplotlib\nmatplotlib.use('TkAgg')\nimport matplotlib.pyplot as plt\n"
        "import numpy as np",
        said=_NO_SCREEN,
    ),
    "a backend switched": Preamble(
        "import matplotlib.pyplot as plt\nplt.switch_backend('Qt5Agg')\nimport numpy as np",
        said=_NO_SCREEN,
    ),
    "pylab": Preamble("%pylab inline"),
    "inline and sharp": Preamble(
        "%matplotlib inline\n%config InlineBackend.figure_format = 'retina'\nimport numpy as np"
    ),
    "a style that is gone": Preamble(
        "import matplotlib.pyplot as plt\nplt.style.use('seaborn-whitegrid')\nimport numpy as np",
        (2,),
    ),
    # Python 2, and slips of the pen.
    "a print of Python 2": Preamble("print 'ready'\nimport numpy as np", (1,)),
    "two prints of Python 2": Preamble(
        "import sys\nprint sys.version\nimport numpy as np\nprint np.__version__", (2, 4)
    ),
    "an exec of Python 2": Preamble("exec 'x = 1'\nimport numpy as np", (1,)),
    "a line indented for no reason": Preamble("import math\n  import os\nimport numpy as np", (2,)),
    "a word too many": Preamble("Import the packages:\nimport numpy as np", (1,)),
    "a folder that is not here": Preamble(
        "import os\nos.chdir('../data')\nimport numpy as np", (2,)
    ),
    "a path and an extension": Preamble(
        "import sys\nsys.path.append('..')\n%load_ext autoreload\n%autoreload 2\nimport numpy as np"
    ),
    "an extension that is not here": Preamble("%load_ext tensorboard\nimport numpy as np", (1,)),
    "all forgotten first": Preamble("%reset -f\nimport keras\nimport numpy as np", (2,)),
    "an exit if something is missing": Preamble(
        "import sys\nif 'keras' not in sys.modules:\n    sys.exit('no keras')\nimport numpy as np",
        (2,),
    ),
    "data that is not here": Preamble(
        "import numpy as np\ndata = np.load('cifar10.npz')\nmean = data['x'].mean()\nEPS = 1e-8",
        (2, 3),
    ),
}
