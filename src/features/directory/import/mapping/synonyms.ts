/** What lists call their columns: for each field, the names we know, without spaces, signs and capitals. Pure. */
import type { MappedField } from './fields.ts'

/** Names that mean this field, the surest first. */
export const synonyms: Readonly<Partial<Record<MappedField, string>>> = {
  name:
    'servicename nameofservice servicetitle activityname groupname projectname clubname eventname sessionname ' +
    'libraryname venuename officialname charityname title name service summary activity group project club event ' +
    'stop stopname resourcename listingname label displayname',
  key:
    'serviceid serviceuuid serviceref servicesid externalid sourceid recordid listingid uid uuid guid id identifier ' +
    'reference ref refno referencenumber uniqueid urn orgid',
  organisation:
    'organisationname organizationname providername nameoforganisation nameofprovider runby deliveredby ' +
    'organisation organization provider provision charity host hostorganisation operator owner owningorganisation ' +
    'agency council localauthority organizer organiser company calendar',
  charityNumber:
    'charitynumber charityno charityregno registeredcharitynumber charityregistrationnumber regnumber',
  companyNumber:
    'companynumber companyno companyregistrationnumber crn companyhousenumber companieshousenumber',
  description:
    'servicedescription description longdescription shortdescription aboutus about whatwedo whatwelloffer details ' +
    'detail overview activities body information info content notes additionalinformation furtherinformation bio',
  categories:
    'categories category servicecategory servicecategories tags tag keywords type servicetype activitytype theme ' +
    'themes taxonomy subcategory classification',
  status: 'status servicestatus active isactive open isopen currentstatus state live currentauthority',
  closed: 'closed isclosed yearclosed dateclosed closeddate closuredate closedon ended ceased dateofclosure',
  alert: 'alert notice warning important pleasenote knowbeforeyougo',
  eligibility:
    'eligibility eligibilitycriteria whoisitfor whocanattend whocanuseit whofor targetgroup targetaudience audience ' +
    'clientgroup clientgroups suitablefor suitability suitabilities criteria referralcriteria whocanaccess',
  notFor: 'notfor notsuitablefor exclusions exclusioncriteria exclusion excluded whoisitnotfor',
  ages: 'age ages agerange agegroup agegroups agebracket',
  minimumAge: 'minimumage minage agefrom agemin youngestage fromage lowerage serviceminage',
  maximumAge: 'maximumage maxage ageto agemax oldestage toage upperage servicemaxage',
  access: 'accessibility access accessibilities disabledaccess wheelchairaccess facilities accessneeds',
  languages: 'languages language languagesspoken',
  areas:
    'areasserved areaserved servicearea serviceareas area areas areacovered areascovered coverage catchment district ' +
    'borough wards ward geographicalarea neighbourhood locality',
  cost: 'cost costs price prices fee fees charge charges free isfree pricing costoptions howmuch costdetails',
  howToJoin:
    'howtojoin howtoaccess howtorefer referralprocess referralroute referral referralmethod accessroute booking ' +
    'howtobook bookinginfo applicationprocess selfreferral signup joining referralinformation',
  placeName: 'venue building locationname sitename placename nameofvenue venuetitle',
  address:
    'address addressline1 address1 addressline2 address2 addressline3 address3 addressline4 address4 address5 ' +
    'fulladdress streetaddress street street1 road buildingname housenumber housename town city towncity village ' +
    'county addresslocality addressregion postaladdress mailingaddress mailingaddresscity locationaddress province ' +
    'stateprovince location where',
  postcode: 'postcode postalcode zip zipcode postcodearea pcd pcds pcode venuepostcode addresspostcode',
  latitude: 'latitude lat geolat ycoordinate geoy locationlatitude latitudey',
  longitude: 'longitude long lng lon geolng geolon xcoordinate geox locationlongitude longitudex',
  position: 'geolocation coordinates latlong latlng latlon geo geopoint latitudelongitude gps',
  easting: 'easting eastings x geox geoeasting osgridx gridx oseast1m east1m',
  northing: 'northing northings y geoy geonorthing osgridy gridy osnrth1m north1m',
  uprn: 'uprn uniquepropertyreferencenumber',
  isOnline: 'online isonline virtual isvirtual onlineservice',
  isConfidential:
    'confidential isconfidential addressconfidential confidentialaddress private hideaddress secret',
  hours:
    'openinghours openingtimes opening hours times time hoursofoperation whenopen openingtime dayandtime daysandtimes ' +
    'daytime dayandtimes when regularschedule schedule availability timetable',
  monday: 'monday mon',
  tuesday: 'tuesday tue tues',
  wednesday: 'wednesday wed weds',
  thursday: 'thursday thu thur thurs',
  friday: 'friday fri',
  saturday: 'saturday sat',
  sunday: 'sunday sun',
  day: 'day days dayofweek weekday dayoftheweek byday sessionday hoursofoperationday',
  opens:
    'dtstart opens opensat start starttime timefrom from arrival begins startdatetime startsat openingat schedulesopensat',
  closes: 'dtend closes closesat end endtime timeto to departure finish finishtime enddatetime endsat',
  from: 'startdate datefrom validfrom firstdate start begindate firstsession dtstart',
  until: 'enddate dateto validto until lastdate end finishdate lastsession',
  repeats: 'rrule frequency recurrence repeats repeat recurrencerule',
  notOn: 'exdates exdate exceptions exceptdates noton',
  phone:
    'phone telephone tel phonenumber telephonenumber telno phoneno contactnumber contactphone contacttelephone ' +
    'mobile mobilenumber mobilephone landline number phones phonesnumber tollfreephonenumber helpline mainphone',
  email: 'email emailaddress contactemail contactemailaddress mail organizeremail organiseremail e emails',
  url: 'website url web webaddress websiteaddress link weblink homepage site websiteurl www uri webpage webpageurl',
  contactName:
    'contactname contactsname contact contactperson nameofcontact leadcontact leadname keycontact personincharge coordinator',
  contactTitle: 'contacttitle contactrole jobtitle role position contactposition',
  assuredOn:
    'assureddate assuredon lastassured lastchecked datechecked lastreviewed reviewed reviewdate lastverified ' +
    'lastupdated lastmodified updated updatedat dateupdated datelastupdated dateassured checkedon',
  assuredBy: 'assuredby checkedby reviewedby verifiedby updatedby',
}

/** The bare letters and numbers of a name: “Post Code” and “post_code” are one. */
export const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
