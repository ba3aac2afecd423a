"""Capitals, and the houses of heads of state, that stand for a government (`Moscow says` of what Russia says).

One line a country: its name, then what is said for its government. Cities that a text may well mean as a place only
(`New Delhi` in a story of floods) do no harm: a seat is read as its country only where the passage names the country
and not the seat.
"""

_SEATS_LIST = """
Russia, Moscow, the Kremlin
Syria, Damascus
Turkey, Ankara
Iran, Tehran
Iraq, Baghdad
Israel, Jerusalem
Jordan, Amman
Lebanon, Beirut
Egypt, Cairo
Saudi Arabia, Riyadh
Yemen, Sanaa
Libya, Tripoli
Sudan, Khartoum
Ethiopia, Addis Ababa
Kenya, Nairobi
Nigeria, Abuja
South Africa, Pretoria
United States, Washington, the White House
United Kingdom, London, Downing Street
France, Paris, the Élysée
Germany, Berlin
Italy, Rome
Spain, Madrid
Portugal, Lisbon
Poland, Warsaw
Hungary, Budapest
Austria, Vienna
Belgium, Brussels
Netherlands, The Hague
Denmark, Copenhagen
Norway, Oslo
Sweden, Stockholm
Finland, Helsinki
Greece, Athens
Serbia, Belgrade
Croatia, Zagreb
Romania, Bucharest
Bulgaria, Sofia
Ukraine, Kyiv, Kiev
Belarus, Minsk
Georgia, Tbilisi
Armenia, Yerevan
Azerbaijan, Baku
Kazakhstan, Astana
Afghanistan, Kabul
Pakistan, Islamabad
India, New Delhi, Delhi
China, Beijing, Peking
Japan, Tokyo
South Korea, Seoul
North Korea, Pyongyang
Vietnam, Hanoi
Indonesia, Jakarta
Philippines, Manila
Thailand, Bangkok
Australia, Canberra
Canada, Ottawa
Argentina, Buenos Aires
Venezuela, Caracas
Colombia, Bogotá
Cuba, Havana
"""
SEATS = {
    seat: country
    for country, *seats in (line.split(", ") for line in _SEATS_LIST.strip().splitlines())
    for seat in seats
}
"""The country whose government each stands for."""
