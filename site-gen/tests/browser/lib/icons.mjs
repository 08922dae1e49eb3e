// The icons of the installed app, drawn from `icon.svg`: what the committed pictures are held to.
import { readFile } from "node:fs/promises";

export const ASSETS = new URL("../../../../templates/assets/", import.meta.url);

/** File, side in pixels, and whether the ground fills the whole square, for systems that cut their own shape. */
export const ICONS = [["icon-192.png", 192, false], ["icon-512.png", 512, false], ["icon-maskable.png", 512, true]];

/** A picture of the icon as PNG. */
export async function draw(browser, side, full) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const svg = await readFile(new URL("icon.svg", ASSETS), "utf8");
  // Of a maskable icon, the middle four fifths are safe: a drawing within 60 % keeps clear of any edge.
  const drawn = full ? svg.replace(/ rx="\d+"/, "").replace("translate(4 4) scale(.75)", "translate(6.4 6.4) scale(.6)") : svg;
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawn}`);
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return picture;
}

/** The share of pixels that differ by more than anti-aliasing does. */
export async function difference(browser, one, other) {
  const page = await browser.newPage();
  const share = await page.evaluate(async (sources) => {
    const pixels = async (source) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
      canvas.drawImage(image, 0, 0);
      return canvas.getImageData(0, 0, image.width, image.height).data;
    };
    const [a, b] = await Promise.all(sources.map(pixels));
    if (a.length !== b.length) return 1;
    let differ = 0;
    for (let at = 0; at < a.length; at++) if (Math.abs(a[at] - b[at]) > 48) differ++;
    return differ / a.length;
  }, [one.toString("base64"), other.toString("base64")]);
  await page.close();
  return share;
}
