"""Science, seeing, knowing and nature: words that say nearly the same, one line a sense."""

LINES = """
science scientific
scientific scholarly
research investigation
experiment test trial
experimental trial
hypothesis theory supposition
theory theoretical
theory model
model prototype
model pattern
pattern design
design plan
design devise
designer architect
invent devise create
inventor creator
invention creation
innovation invention novelty
innovative novel
technology technique
technique method
method procedure
method way
procedure process
system arrangement
organise arrange
arrange order
arrangement order
data information
information knowledge
knowledge understanding
understand comprehend grasp
understanding comprehension
know understand
knowledgeable informed
aware conscious
awareness consciousness
ignorant unaware
ignorance unawareness
thought idea
idea notion concept
reason logic
logical rational
rational reasonable
reasonable sensible
intelligent clever smart
intelligence cleverness
stupid foolish
wise sensible
wisdom prudence
observe watch monitor
observation monitoring
observer watcher
monitoring surveillance
surveillance watch
watch look
look gaze
see perceive
visible seen
vision sight
sight view
look appear seem
appearance look
appear emerge
emerge arise
emergence appearance
vanish disappear
disappearance vanishing
occur happen
occurrence event incident
incident episode
accident mishap
classify categorise sort
classification categorisation
category class group
class type
kind type sort
species kind
variety diversity
diverse varied
mixed varied
mix blend mingle
mixture blend
combine join
combination mixture
compound mixture
particle grain
substance matter
liquid fluid
gas vapour
vapour steam
evaporate vaporise
solid firm
melt thaw
freeze solidify
heat warmth
heat warm
hot warm
cold chilly
cool chill
burn combustion
light illuminate
bright luminous
shine glow
dark dim
darkness gloom
sound noise
loud noisy
quiet silent
silence quiet
speed accelerate
accelerate quicken
acceleration quickening
force strength
heavy weighty
gravity gravitation
orbit circle
rotate revolve turn spin
rotation revolution
planet world
moon satellite
space cosmos
universe cosmos
sky heaven
astronomer stargazer
telescope instrument
animal beast creature
bird fowl
hunter huntsman
plant vegetation
vegetation flora
seed grain
leaf foliage
habitat environment
environment surrounding
environmental ecological
nature character
natural innate
organism creature
gene genetic
inherit heredity
extinct vanished
extinction disappearance
fossil remains
clean cleanse
pure clean
dirty filthy soiled
dirt filth
electric electrical
electronic digital
computer machine
software program
internet web
online internet
website site
network web
signal transmission
transmit relay
receiver recipient
code cipher
encrypt encode
decode decipher
store memory
"""
