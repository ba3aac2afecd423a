// A notice that a script puts on a page: something was not sent, not saved or not taken.

/** An empty notice, not placed yet; `role` says how it is spoken: as a `status`, or at once as an `alert`. */
export function refusal(tag, role = "status") {
  const notice = document.createElement(tag);
  notice.className = "notice notice-refused";
  notice.setAttribute("role", role);
  notice.lang = "en";
  return notice;
}
