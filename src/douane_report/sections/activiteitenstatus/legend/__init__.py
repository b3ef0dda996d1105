"""What the marks mean: their colours and letters, and the legend that explains them."""
