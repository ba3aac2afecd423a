"""S012: keys and statements that turn, stretch or exchange what their evidence says."""
