"""Countries with the names and demonyms that stand for one another (`Russia`, `Russian`, `Russian Federation`).

One line a country: its name first, then whatever a text may write in its place. A word is listed only where it can
mean nothing else in a text on the world's affairs (`Polish` yes, `Turkey` yes, `Jordan` yes: capitals are asked for).
"""

COUNTRIES = """
Afghanistan, Afghan, Afghans
Albania, Albanian, Albanians
Algeria, Algerian, Algerians
Andorra, Andorran
Angola, Angolan, Angolans
Argentina, Argentine, Argentinian, Argentines
Armenia, Armenian, Armenians
Australia, Australian, Australians
Austria, Austrian, Austrians
Azerbaijan, Azerbaijani, Azeri, Azerbaijanis
Bahrain, Bahraini, Bahrainis
Bangladesh, Bangladeshi, Bangladeshis
Belarus, Belarusian, Belarusians, Byelorussia
Belgium, Belgian, Belgians
Benin, Beninese
Bhutan, Bhutanese
Bolivia, Bolivian, Bolivians
Bosnia and Herzegovina, Bosnia, Bosnian, Bosnians
Botswana, Botswanan
Brazil, Brazilian, Brazilians
Brunei, Bruneian
Bulgaria, Bulgarian, Bulgarians
Burkina Faso, Burkinabe
Burundi, Burundian, Burundians
Cambodia, Cambodian, Cambodians
Cameroon, Cameroonian, Cameroonians
Canada, Canadian, Canadians
Central African Republic, CAR
Chad, Chadian, Chadians
Chile, Chilean, Chileans
China, Chinese, People's Republic of China, PRC
Colombia, Colombian, Colombians
Costa Rica, Costa Rican
Croatia, Croatian, Croat, Croats, Croatians
Cuba, Cuban, Cubans
Cyprus, Cypriot, Cypriots
Czech Republic, Czechia, Czech, Czechs
Democratic Republic of the Congo, DRC, Congo, Congolese
Denmark, Danish, Dane, Danes
Djibouti, Djiboutian
Dominican Republic, Dominican, Dominicans
Ecuador, Ecuadorian, Ecuadorians
Egypt, Egyptian, Egyptians
El Salvador, Salvadoran, Salvadorans
England, English
Equatorial Guinea, Equatoguinean
Eritrea, Eritrean, Eritreans
Estonia, Estonian, Estonians
Eswatini, Swaziland, Swazi
Ethiopia, Ethiopian, Ethiopians
Fiji, Fijian, Fijians
Finland, Finnish, Finn, Finns
France, French, Frenchman, Frenchmen
Gabon, Gabonese
Gambia, Gambian, Gambians
Georgia, Georgian, Georgians
Germany, German, Germans
Ghana, Ghanaian, Ghanaians
Greece, Greek, Greeks
Greenland, Greenlandic
Guatemala, Guatemalan, Guatemalans
Guinea, Guinean
Guyana, Guyanese
Haiti, Haitian, Haitians
Honduras, Honduran, Hondurans
Hungary, Hungarian, Hungarians
Iceland, Icelandic, Icelander
India, Indian, Indians
Indonesia, Indonesian, Indonesians
Iran, Iranian, Iranians, Persia
Iraq, Iraqi, Iraqis
Ireland, Irish
Israel, Israeli, Israelis
Italy, Italian, Italians
Ivory Coast, Côte d'Ivoire, Ivorian
Jamaica, Jamaican, Jamaicans
Japan, Japanese
Jordan, Jordanian, Jordanians
Kazakhstan, Kazakh, Kazakhs, Kazakhstani
Kenya, Kenyan, Kenyans
Kosovo, Kosovar, Kosovars
Kuwait, Kuwaiti, Kuwaitis
Kyrgyzstan, Kyrgyz
Laos, Lao, Laotian
Latvia, Latvian, Latvians
Lebanon, Lebanese
Lesotho, Basotho
Liberia, Liberian, Liberians
Libya, Libyan, Libyans
Liechtenstein
Lithuania, Lithuanian, Lithuanians
Luxembourg, Luxembourgish
Madagascar, Malagasy
Malawi, Malawian
Malaysia, Malaysian, Malaysians
Maldives, Maldivian
Mali, Malian, Malians
Malta, Maltese
Mauritania, Mauritanian
Mauritius, Mauritian
Mexico, Mexican, Mexicans
Moldova, Moldovan, Moldovans
Monaco, Monegasque
Mongolia, Mongolian, Mongol, Mongols, Mongolians
Montenegro, Montenegrin
Morocco, Moroccan, Moroccans
Mozambique, Mozambican
Myanmar, Burma, Burmese
Namibia, Namibian
Nepal, Nepali, Nepalese
Netherlands, Dutch, Holland
New Zealand, New Zealander, New Zealanders
Nicaragua, Nicaraguan, Nicaraguans
Niger, Nigerien
Nigeria, Nigerian, Nigerians
North Korea, North Korean, DPRK
North Macedonia, Macedonia, Macedonian
Norway, Norwegian, Norwegians
Oman, Omani
Pakistan, Pakistani, Pakistanis
Palestine, Palestinian, Palestinians
Panama, Panamanian
Papua New Guinea
Paraguay, Paraguayan
Peru, Peruvian, Peruvians
Philippines, Filipino, Filipinos, Philippine
Poland, Polish, Pole, Poles
Portugal, Portuguese
Qatar, Qatari, Qataris
Romania, Romanian, Romanians
Russia, Russian, Russians, Russian Federation
Rwanda, Rwandan, Rwandans
Saudi Arabia, Saudi, Saudis
Scotland, Scottish, Scots, Scot
Senegal, Senegalese
Serbia, Serbian, Serb, Serbs, Serbians
Sierra Leone, Sierra Leonean
Singapore, Singaporean
Slovakia, Slovak, Slovaks
Slovenia, Slovenian, Slovene
Somalia, Somali, Somalis
South Africa, South African, South Africans
South Korea, South Korean, Republic of Korea
South Sudan, South Sudanese
Soviet Union, USSR, Soviet, Soviets
Spain, Spanish, Spaniard, Spaniards
Sri Lanka, Sri Lankan
Sudan, Sudanese
Suriname, Surinamese
Sweden, Swedish, Swede, Swedes
Switzerland, Swiss
Syria, Syrian, Syrians, Syrian Arab Republic
Taiwan, Taiwanese
Tajikistan, Tajik, Tajiks
Tanzania, Tanzanian, Tanzanians
Thailand, Thai, Thais
Togo, Togolese
Tunisia, Tunisian, Tunisians
Turkey, Turkish, Turk, Turks, Türkiye
Turkmenistan, Turkmen
Uganda, Ugandan, Ugandans
Ukraine, Ukrainian, Ukrainians
United Arab Emirates, UAE, Emirati
United Kingdom, UK, U.K., Britain, British, Great Britain, Briton, Britons
United Nations, UN, U.N.
United States, US, U.S., USA, U.S.A., America, American, Americans, United States of America
European Union, EU, E.U.
Uruguay, Uruguayan
Uzbekistan, Uzbek, Uzbeks
Venezuela, Venezuelan, Venezuelans
Vietnam, Vietnamese
Wales, Welsh
Yemen, Yemeni, Yemenis
Yugoslavia, Yugoslav, Yugoslavs
Zambia, Zambian
Zimbabwe, Zimbabwean, Rhodesia
"""

REGIONS = """
Africa, African, Africans
Asia, Asian, Asians
Europe, European, Europeans
Arabia, Arab, Arabs, Arabic, Arabian
Kurdistan, Kurd, Kurds, Kurdish
Crimea, Crimean
Chechnya, Chechen, Chechens
Catalonia, Catalan, Catalans
Bavaria, Bavarian
Rome, Roman, Romans
Byzantium, Byzantine, Byzantines
Paris, Parisian
London, Londoner, Londoners
New York, New Yorker
Judaism, Jew, Jews, Jewish
Islam, Islamic, Muslim, Muslims, Moslem
Christianity, Christian, Christians
Buddhism, Buddhist, Buddhists
Hinduism, Hindu, Hindus
"""
"""Regions, cities and faiths with their people, for the same use."""

_TITLES_LIST = """
president vice prime minister chancellor king queen prince princess emperor empress pope saint st sir lord lady dame
mr mrs ms miss dr prof professor general colonel captain major lieutenant admiral judge justice senator governor
mayor secretary ambassador sheikh sultan shah tsar czar duke count baron bishop archbishop cardinal rev father
brother sister chief director chairman chairwoman leader former late republic government province
"""
TITLES = frozenset(_TITLES_LIST.split())
"""Words before or beside a name that are no part of it: leaving them out or adding them makes no other name."""

_PARTICLES_LIST = """
al el ash de del della di da do dos du la le les van von der den ten ter bin ibn ben abu the of and for
"""
PARTICLES = frozenset(_PARTICLES_LIST.split())
"""Small words inside names."""

_GENERIC_LIST = """
state states party parties court courts statute protocol protocols convention conventions article articles section
council government governments committee commission assembly chamber prosecutor judge judges registrar charter treaty
treaties member members organization organisation authority authorities power powers civilians civilian army navy church
university high contracting attack attacks
"""
GENERIC = frozenset(_GENERIC_LIST.split())
"""Words that statutes and institutions write with a capital and that alone name nothing in particular."""
