"""What can be done, a verb phrase a function: a session, plain values and `now` in, values out.

No function here commits, and none has seen a request. A verb that writes makes the session's transaction a writing one.
"""
