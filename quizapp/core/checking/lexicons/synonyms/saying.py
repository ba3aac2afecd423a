"""Saying, claiming, showing and writing: words that say nearly the same, one line a sense."""

LINES = """
assert claim maintain contend allege
claim assertion allegation
allegation accusation charge
accuse blame charge
accuse denounce
argue contend
argue reason
argument reasoning case
declare announce proclaim
announce reveal disclose
announcement declaration proclamation
declaration statement
statement remark comment
remark observe comment
note observe remark
mention cite
mention refer name
cite quote
quotation quote citation
describe portray depict characterise
description portrayal depiction account
account narrative story
story tale narrative
tell inform
tell recount relate narrate
inform notify advise
notify alert inform
notification notice
notice note observe
alert warn
alert warning alarm
warn caution
warning caution alarm
explain clarify elucidate
explanation clarification
explain account
express voice articulate
voice speak
speak talk address
speech address talk
speaker orator
emphasise stress underline underscore
emphasis stress
highlight emphasise underline
insist stress maintain
demand require insist call
demand request
call urge appeal
urge press exhort
urge recommend
urge demand
deny refute
appeal plea call
plead beg implore
ask request seek
reply answer respond
reply response answer
response reaction
respond react
deny dispute contradict
deny reject
denial rejection
refute disprove rebut
contradict refute
contradiction inconsistency
admission acknowledgement
acknowledge recognise accept
recognition acknowledgement
confirm verify corroborate
confirmation verification corroboration
verify check
reveal disclose expose
reveal show
disclose divulge
disclosure revelation
expose uncover
conceal hide cover
conceal disguise mask
secret hidden covert clandestine
secret confidential classified
secrecy confidentiality
openly publicly
show demonstrate indicate
show display exhibit
indicate suggest imply
indicate point
indication sign hint
sign signal symptom
signal indicate
suggest propose recommend
suggestion proposal recommendation
promise pledge vow
promise undertaking commitment
pledge commitment
commit pledge
threaten warn
predict forecast foresee foretell
prediction forecast prophecy
foresee anticipate expect
expect anticipate await
expectation hope
hope wish
estimate calculate reckon
estimate assessment
assess evaluate appraise judge
assessment evaluation appraisal
infer deduce
conclusion inference
conclusion finding
find discover detect
discover uncover
discovery finding
detect spot notice
believe think consider
believe hold
belief conviction view
opinion view
view regard see consider
consider regard deem
consideration thought
think reckon suppose
suppose assume presume
assumption supposition presumption
suspect mistrust
suspicion mistrust distrust
doubt question
doubt uncertainty
doubtful dubious uncertain
certain sure
sure confident
clear evident obvious plain apparent
unclear uncertain vague ambiguous
precise exact accurate
accurate correct right
inaccurate incorrect wrong
mistake error
mistaken wrong
misunderstand misinterpret
mislead deceive
misleading deceptive
deceive trick fool
deception deceit trickery
fabricate invent
fabrication invention
fake counterfeit forged
forge counterfeit
forgery counterfeit
truth fact
fact reality
reality actuality
actual real
real genuine authentic
authenticity genuineness
rumour gossip hearsay
criticise condemn censure denounce
criticism condemnation censure
condemn denounce deplore
condemnation denunciation
critic detractor
critical disapproving
deplore regret lament
regret remorse
apologise apology
praise commend laud applaud
praise acclaim commendation
welcome greet hail
hail acclaim praise
complain protest
complaint grievance
journalist reporter correspondent newsman
newspaper daily
newspaper paper
media press
press journalist
magazine periodical journal
editor journalist
author writer
writer novelist
publish issue
publication issue
broadcast transmit
broadcaster network
broadcast programme
footage video film
film movie
photograph photo picture image
photographer cameraman
document paper
documentation paperwork
note message
message communication
communicate convey
convey transmit
record log register
register registry
archive record
file dossier
list enumerate
list catalogue inventory
table chart
map chart
book volume
chapter section
text wording
wording phrasing
word term
term expression
title heading headline
summary synopsis abstract
summarise recapitulate
draft write
compile gather collect
compilation collection
analyse examine study
analysis examination study
analyst expert
expert specialist
expertise skill
study investigate research
researcher scientist scholar
scholar academic
academic scholarly
department bureau
"""
