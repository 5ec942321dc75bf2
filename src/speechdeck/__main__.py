"""`python -m speechdeck`: the same as the `speechdeck` command."""

from speechdeck.cli import main

if __name__ == "__main__":
    main()
