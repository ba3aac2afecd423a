"""What somebody may be taken for in law, or whom a rule may favour: each of the left excludes each of the right."""

STATUSES = """
civilian noncombatant | combatant soldier fighter belligerent
innocent | guilty
prosecution prosecutor accuser | accused defendant suspect defence defense person
adult | child minor juvenile
creditor lender | debtor borrower
landlord owner | tenant lessee
employer | employee worker
seller vendor | buyer purchaser
plaintiff claimant | respondent
national citizen | foreigner alien
alive | dead
valid | void invalid
"""
