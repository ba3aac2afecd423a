"""Courts and procedure, laws and rights, treaties: words that say nearly the same, one line a sense."""

LINES = """
devote dedicate consecrate
qualify amount constitute
domestic national
supplement complement
impunity unpunished
jurisdiction justice court
obedience compliance observance adherence
culprit perpetrator offender wrongdoer
breach infringement violation transgression
court tribunal
judge justice magistrate
juror jury
lawyer attorney counsel advocate
prosecutor attorney
prosecute indict charge
prosecution indictment
charge accuse indict
charge accusation count
indictment charge
defendant accused
suspect accused
plaintiff claimant complainant
applicant petitioner
appellant applicant
petition appeal request
petition application
apply request
sue litigate
lawsuit suit case litigation
case proceeding matter
proceeding hearing trial
try trial judge
adjudicate judge decide rule
ruling decision judgement judgment verdict
rule decide hold
rule regulation norm
verdict finding
sentence punishment penalty
sentence condemn
convict condemn
conviction sentence
acquit exonerate absolve clear
acquittal exoneration
appeal challenge contest
reversal annulment
overturn reverse quash annul
uphold affirm confirm
dismiss reject throw
adjourn postpone defer
suspend halt pause
suspension halt pause
detain arrest apprehend
detention custody confinement
imprison jail incarcerate
imprisonment incarceration jail
prison jail gaol penitentiary
cell dungeon
detain hold imprison
confine imprison
remand custody
bail bond
release free liberate
release liberation
pardon amnesty clemency
pardon forgive
mercy clemency leniency
lenient merciful mild
penalty punishment sanction
punish penalise sanction
fine penalty
innocent blameless guiltless
guilty culpable
guilt culpability
blame accuse fault
blame responsibility fault
responsible liable accountable answerable
responsibility liability accountability
crime offence
crime wrongdoing
offender criminal culprit wrongdoer
criminal illegal
criminal penal
misdeed wrongdoing misconduct
misconduct malpractice wrongdoing
negligence carelessness
negligent careless
complicity involvement
complicit involved
accomplice accessory
accomplice collaborator
abet assist aid
instigate incite provoke
intent purpose
intend mean plan
intentional deliberate wilful willful
deliberately intentionally knowingly purposely
knowingly consciously
motive reason
reckless careless heedless
impunity immunity
immunity exemption
immune exempt
exempt excuse spare
exempt free relieve
exemption exception waiver
waive renounce relinquish
waiver renunciation
proof evidence
evidence testimony
prove demonstrate show establish
prove verify
testimony statement account
testify attest
witness observer
witness see observe
eyewitness witness bystander
bystander onlooker
oath vow pledge
swear vow pledge
perjury falsehood
confess admit acknowledge
confession admission
interrogate question
interrogation questioning
interview question
question query ask
inquiry enquiry investigation probe
investigate probe examine explore
investigator examiner inspector
investigation probe examination
inspect examine check
inspection examination check
inspector monitor
scrutinise examine
scrutiny examination
search seek hunt
pursue seek chase
pursuit chase hunt
extradite surrender deliver
extradition surrender
warrant order
order command instruct direct
order instruction command directive
summon call convene assemble
summons subpoena
subpoena summon
jurisdiction competence authority
competent qualified
competence ability
admissible acceptable
inadmissible unacceptable
admissibility acceptability
complementary supplementary
refer send hand transfer
referral reference
hearing session
session sitting meeting
chamber court
bench court
clerk registrar
elect choose select
appoint name designate nominate
appointment nomination designation
nominate propose
nominee candidate
disqualify exclude bar
disqualification exclusion
recuse withdraw
compensation reparation redress
compensate reimburse indemnify repay
restitution return
redress remedy
remedy cure
remedy solution
relief redress
confiscate forfeit
confiscation seizure forfeiture
forfeit lose
settlement agreement
mediator intermediary broker
arbitrator referee umpire
police constabulary
policeman constable officer
detective investigator
warden jailer
jailer guard
law legislation statute
statute act
legal lawful legitimate licit
lawful permissible
illegal unlawful illicit
illegality unlawfulness
illegitimate unlawful
constitution charter
constitutional lawful
charter statute
code law
decree edict order
decree ordinance
ordinance bylaw
provision clause
amend change modify alter revise
amendment change modification alteration revision
repeal abolish revoke rescind
revoke cancel withdraw annul
revocation cancellation withdrawal
abolish scrap end
abolition removal
annul cancel void
void null invalid
valid effective
validity force
enact pass adopt
adopt pass approve
adoption approval passage
enforce implement apply
enforcement implementation application
implement execute carry
implementation execution realisation
apply use
application use
interpret construe read
interpretation reading construction
define describe determine
definition meaning description
stipulate specify prescribe provide
prescribe dictate require
specify detail
require demand need
requirement demand condition
condition term prerequisite
criterion standard requirement
standard norm rule
principle rule tenet
prohibit forbid ban outlaw bar
prohibition ban
ban embargo
permit allow
permit authorise license
permission leave authorisation consent
authorise empower entitle
authorise approve sanction
authorisation permission approval consent
licence permit
entitle qualify
entitlement right prerogative
privilege prerogative
freedom liberty
oblige compel bind force
obligation duty commitment
obligation liability
duty task
mandatory compulsory obligatory
compulsory forced
enforced forced
enforced compulsory
feign pretend
feign fake
pretend fake
binding obligatory mandatory
voluntary willing
optional discretionary voluntary
discretion judgement
comply obey observe abide
comply conform
compliance observance conformity adherence
adhere stick
respect observe honour
respect regard esteem
violate breach infringe contravene
violate break
violation breach infringement contravention
breach rupture
transgress violate
infringe encroach
encroach intrude
protect safeguard preserve
protection safeguard
protected shielded
guarantee ensure assure secure
guarantee assurance pledge
discriminate differentiate
discrimination bias prejudice
distinguish differentiate discern
distinction difference
equality parity
equal identical
equal equivalent
inequality disparity imbalance
fair equitable
fairness justice equity
unfair unjust
impartial neutral unbiased
impartiality neutrality
neutral nonaligned
biased partial prejudiced
bias partiality
proportionate commensurate
excessive disproportionate undue
excessive exaggerated
feasible practicable possible
feasible workable viable
necessary essential needed required
necessary indispensable essential
indispensable essential vital
essential crucial vital key
precaution safeguard care
distinct separate different
object target
objective goal aim target purpose
goal aim ambition
aim purpose intention
aim intend seek
property possession belonging
property asset
property estate
cultural artistic
cult worship
worship pray
religious spiritual
faith belief religion
religion creed
worshipper believer
mosque masjid
church chapel
temple shrine
priest cleric clergyman
clergy priesthood
sacred holy
sanctity holiness
treaty convention agreement pact accord
treaty covenant
protocol agreement
pact deal accord agreement
agreement consensus accord
contract agreement
sign initial
signatory party
signatory signer
signature signing
ratify approve confirm
ratification approval confirmation
accede join
accession joining
approve authorise endorse ratify
approval endorsement consent authorisation
endorse back support
endorse sign
consent agree
consent agreement approval
assent consent
negotiate bargain
negotiation talk
negotiator mediator
talk discussion dialogue
discuss debate deliberate
discussion debate
conference summit congress
convene meet gather
delegate representative envoy
delegation mission
envoy emissary ambassador
ambassador diplomat envoy
diplomacy statecraft
embassy consulate
reservation proviso caveat
terminate end cancel
termination end expiry
expire lapse end
expiry expiration end
prolong extend lengthen
extension prolongation
renew extend
renew resume
dismiss oust
renewal extension
duration length
designate brand classify
designate regard label
answerable accountable
implicate involve link
deadlock blockade gridlock
affiliate branch offshoot
affiliate link connect
senior leading
"""
