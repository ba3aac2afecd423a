// Times of day by the reader's own clock, where the page gives them by UTC.

export function localTimes() {
  for (const time of document.querySelectorAll("time.deadline-at, .clash time, .saved time")) {
    const moment = new Date(time.dateTime);
    if (Number.isNaN(moment.getTime())) continue;
    time.title = time.textContent;
    const soon = Math.abs(moment - Date.now()) < 12 * 60 * 60 * 1000;
    const day = soon ? {} : { day: "numeric", month: "long" };
    time.textContent = moment.toLocaleString([], { ...day, hour: "2-digit", minute: "2-digit", second: soon ? "2-digit" : undefined });
  }
}
