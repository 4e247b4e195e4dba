/**
 * Brings in what it is told of once the page has loaded, its frame has been made, and a browser says that it has painted:
 * what is asked for while a frame is on its way to the screen would still compete with it. It is the same on every page, so
 * that one hash lets it in.
 */
export const lateScript =
  '{let{later:n}=document.currentScript.dataset;addEventListener("load",()=>requestAnimationFrame(()=>new PerformanceObserver((t,o)=>{o.disconnect();for(let e of n.split(" "))import(e)}).observe({type:"paint",buffered:true})))}';

// The bundler names a script after the file that asks for it, and components begin with a capital.
const script = /<script type="module" src="([^"]*\/[A-Z][^"/]*)"><\/script>/g;

/**
 * Takes a page as it was built; returns it with the scripts of its components asked for after all that is needed to read
 * it. They add to what reads well without them, yet browsers fetch each script that they meet while the page itself still
 * arrives. What a page is for, as its search, stays where it is.
 */
export function lateScripts(html: string): string {
  const files = [...new Set([...html.matchAll(script)].map(([, file]) => file))];
  if (files.length === 0) return html;
  const loader = `<script data-later="${files.join(" ")}">${lateScript}</script>`;
  const page = html.replaceAll(script, "");
  // The last of them: a text in an attribute may look like one.
  const end = page.lastIndexOf("</body>");
  return page.slice(0, end) + loader + page.slice(end);
}
