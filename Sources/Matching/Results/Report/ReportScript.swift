/// What a report does beyond showing everything: search, filter and sort. Without it, everything is shown.
///
/// Neither `<` nor an ampersand stands in it, so that the page is well-formed XML as well as HTML.
enum ReportScript {
    /// The script. It asks for nothing, keeps nothing and writes nothing but which cards are shown, in which order.
    static let javaScript = HTMLWriter.OwnContent(
        """
        "use strict";
        (() => {
          const by = id => document.getElementById(id);
          const tools = by("tools");
          if (!tools) return;
          const [search, area, sort, shown, none, list] = ["search", "area", "sort", "shown", "none", "cards"].map(by);
          const lang = document.documentElement.lang;
          const compare = new Intl.Collator("da", { numeric: true }).compare;
          const plain = text => text.normalize("NFC").toLocaleLowerCase(lang);
          let cards = null;
          // Read once, when somebody first asks: a large programme has thousands of cards.
          const read = () => cards ??= Array.from(list.children, (card, place) => ({
            card, place,
            area: card.dataset.area,
            score: Number(card.dataset.score),
            name: card.querySelector("h3").textContent,
            text: plain(["header", "dl"].map(part => card.querySelector(part)?.textContent ?? "").join(" ")),
          }));
          const say = count => {
            shown.textContent = shown.dataset.text.replace("{n}", count).replace("{all}", list.children.length);
            none.hidden = count > 0;
          };
          const filter = () => {
            const words = plain(search.value).split(/\\s+/).filter(Boolean);
            let count = 0;
            for (const item of read()) {
              const isThere = area.value === "" || item.area === area.value;
              item.card.hidden = isThere ? !words.every(word => item.text.includes(word)) : true;
              if (!item.card.hidden) count += 1;
            }
            say(count);
          };
          const orders = {
            list: (a, b) => a.place - b.place,
            name: (a, b) => compare(a.name, b.name),
            area: (a, b) => compare(a.area, b.area),
            low: (a, b) => a.score - b.score,
            high: (a, b) => b.score - a.score,
          };
          let waiting = 0;
          search.addEventListener("input", () => {
            cancelAnimationFrame(waiting);
            waiting = requestAnimationFrame(filter);
          });
          area.addEventListener("change", filter);
          sort.addEventListener("change", () => {
            const order = orders[sort.value];
            list.append(...read().slice().sort((a, b) => order(a, b) || a.place - b.place).map(item => item.card));
          });
          // A link to a card that is filtered away shows it all the same.
          const reveal = () => {
            const card = by(decodeURIComponent(location.hash.slice(1)));
            if (!card?.hidden) return;
            search.value = "";
            area.value = "";
            filter();
            card.scrollIntoView();
          };
          addEventListener("hashchange", reveal);
          tools.hidden = false;
          say(list.children.length);
        })();

        """
    )
}
