"""What students read, in other languages: gettext catalogues, how they are made, and what is read of them.

A catalogue of the kit's own words lies in this package, one for each language; those of a course's assignments
lie in its folder `translations/`, on the trusted side alone, since hidden tests have sentences too.
"""
