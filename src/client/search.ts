/** What the index tells of one page that was found. */
interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Found {
  readonly results: readonly { readonly data: () => Promise<FoundPage> }[];
}

interface SearchIndex {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (words: string) => Promise<Found | null>;
}

/** How many results are shown at first, and how many more each time. */
const step = 10;

const form = document.querySelector<HTMLFormElement>("#search-form");
const state = document.querySelector<HTMLElement>("#search-state");
const list = document.querySelector<HTMLElement>("#search-results");
const more = document.querySelector<HTMLButtonElement>("#search-more");

let loading: Promise<SearchIndex> | undefined;
let latest = 0;

/** The index is fetched at the first search, and once. */
function searchIndex(folder: string, base: string): Promise<SearchIndex> {
  loading ??= (import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<SearchIndex>).then(async (index) => {
    await index.options({ baseUrl: base, excerptLength: 28 });
    return index;
  });
  return loading;
}

if (form && state && list && more) {
  const { folder = "", base = "/" } = form.dataset;
  const words = JSON.parse(state.dataset["words"] ?? "{}") as Record<string, string>;
  const kinds = JSON.parse(list.dataset["kinds"] ?? "{}") as Record<string, string>;
  const field = form.elements.namedItem("q") as HTMLInputElement;

  const run = async () => {
    const asked = field.value.trim();
    if (asked === "") return;
    const turn = ++latest;
    state.textContent = words["searching"] ?? "";
    history.replaceState(null, "", `?q=${encodeURIComponent(asked)}`);
    try {
      const index = await searchIndex(folder, base);
      const found = (await index.search(asked))?.results ?? [];
      if (turn !== latest) return;
      list.replaceChildren();
      state.textContent = sayCount(found.length, words);
      await show(found, 0, turn);
    } catch {
      loading = undefined;
      state.textContent = words["failed"] ?? "";
    }
  };

  const show = async (found: Found["results"], from: number, turn: number) => {
    const pages = await Promise.all(found.slice(from, from + step).map((result) => result.data()));
    if (turn !== latest) return;
    list.append(...pages.map((page) => entryOf(page, base, kinds)));
    more.hidden = from + step >= found.length;
    more.onclick = () => void show(found, from + step, turn);
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void run();
  });
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  void run();
}

function sayCount(count: number, words: Readonly<Record<string, string>>): string {
  return count === 0 ? (words["none"] ?? "") : (words["found"] ?? "").replace("{count}", String(count));
}

function entryOf({ url, excerpt, meta }: FoundPage, base: string, kinds: Readonly<Record<string, string>>): HTMLElement {
  const entry = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  link.textContent = meta["title"] ?? url;
  const kind = document.createElement("span");
  kind.className = "kind";
  kind.textContent = kinds[url.slice(base.length).split("/")[1] ?? ""] ?? "";
  const text = document.createElement("span");
  text.className = "excerpt";
  text.append(...marked(excerpt));
  entry.append(link, kind, text);
  return entry;
}

/** The excerpt with its marks as elements: markup that the index holds is never put on the page as it is. */
function marked(excerpt: string): (string | HTMLElement)[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((part, at) => {
    if (at % 2 === 0) return plain(part);
    const mark = document.createElement("mark");
    mark.textContent = plain(part);
    return mark;
  });
}

function plain(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
