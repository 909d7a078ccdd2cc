"""How the payment APIs of Vipps are spoken: pure messages, one sender, one tree of errors."""
