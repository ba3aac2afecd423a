// What just happened, said once to those who do not see it.

export function announcer(place) {
  const region = document.createElement("p");
  region.className = "visually-hidden";
  region.setAttribute("role", "status");
  region.lang = "en";
  place.append(region);
  return (words) => {
    region.textContent = words;
  };
}
