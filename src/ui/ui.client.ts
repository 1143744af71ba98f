/// <reference lib="dom" />

/**
 * What the script adds to pages that work without it. The function is sent to the browser as its own text,
 * so it uses nothing from outside itself.
 */
export function enhance(): void {
  const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector)
  const root = document.documentElement

  for (const note of all('[data-count]')) {
    const area = document.getElementById(note.dataset.count ?? '')
    if (!(area instanceof HTMLTextAreaElement)) continue
    const limit = Number(note.dataset.limit)
    const count = () => {
      const left = limit - area.value.length
      const pattern = left < 0 ? note.dataset.over : note.dataset.left
      note.textContent = (pattern ?? '').replace('{n}', String(Math.abs(left)))
      note.classList.toggle('is-over', left < 0)
    }
    area.addEventListener('input', count)
    if (area.value) count()
  }

  const remember = (what: string, value: string) => {
    try {
      localStorage.setItem(what, value)
    } catch {
      // Without storage it holds for this page.
    }
  }
  const recall = (what: string) => {
    try {
      return localStorage.getItem(what) ?? '0'
    } catch {
      return '0'
    }
  }
  const show = (size: string) => {
    root.classList.toggle('text-large', size === '1')
    root.classList.toggle('text-largest', size === '2')
    for (const button of all('[data-text-size]')) {
      button.setAttribute('aria-pressed', String(button.dataset.textSize === size))
    }
  }
  show(recall('text-size'))
  for (const button of all('[data-text-size]')) {
    button.addEventListener('click', () => {
      const size = button.dataset.textSize ?? '0'
      remember('text-size', size)
      show(size)
    })
  }

  const voice = 'speechSynthesis' in window ? window.speechSynthesis : undefined
  for (const button of all('[data-aloud]')) {
    if (!voice) continue
    const start = button.textContent ?? ''
    const rest = () => {
      button.textContent = start
    }
    button.hidden = false
    button.addEventListener('click', () => {
      const isReading = button.textContent !== start
      voice.cancel()
      rest()
      if (isReading) return
      const parts = [...all(button.dataset.aloud ?? '')].filter((part) => part.textContent?.trim())
      for (const [place, part] of parts.entries()) {
        const words = new SpeechSynthesisUtterance(part.textContent ?? '')
        words.lang = part.closest<HTMLElement>('[lang]')?.lang ?? root.lang
        if (place === parts.length - 1) words.addEventListener('end', rest)
        voice.speak(words)
      }
      button.textContent = button.dataset.stop ?? start
    })
  }
  window.addEventListener('pagehide', () => voice?.cancel())

  for (const button of all('[data-print]')) button.addEventListener('click', () => window.print())
  for (const tools of all('[data-tools]')) tools.hidden = false

  for (const button of all('[data-copy]')) {
    const area = document.getElementById(button.dataset.copy ?? '')
    if (!(area instanceof HTMLTextAreaElement)) continue
    button.hidden = false
    button.addEventListener('click', async () => {
      area.select()
      try {
        await navigator.clipboard.writeText(area.value)
      } catch {
        // Where the browser says no, the text is marked and can be copied by hand.
        return
      }
      for (const said of all(`[data-copied="${area.id}"]`)) said.textContent = button.dataset.done ?? ''
    })
  }

  for (const button of all('[data-reveal]')) {
    const field = document.getElementById(button.dataset.reveal ?? '')
    if (!(field instanceof HTMLInputElement)) continue
    const words = { show: button.textContent ?? '', hide: button.dataset.hide ?? '' }
    button.hidden = false
    button.addEventListener('click', () => {
      field.type = field.type === 'password' ? 'text' : 'password'
      button.textContent = field.type === 'password' ? words.show : words.hide
    })
    field.form?.addEventListener('submit', () => {
      field.type = 'password'
    })
  }

  for (const menu of all('.site-menu')) {
    menu.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !menu.hasAttribute('open')) return
      menu.removeAttribute('open')
      menu.querySelector('summary')?.focus()
    })
  }

  for (const keys of all('[data-keys]')) {
    const button = keys.querySelector<HTMLElement>('[data-keys-off]')
    let off = recall('keys-off') === '1'
    const tell = () => {
      if (button) button.textContent = (off ? button.dataset.keysOn : button.dataset.keysOff) ?? ''
    }
    tell()
    keys.hidden = false
    button?.addEventListener('click', () => {
      off = !off
      remember('keys-off', off ? '1' : '0')
      tell()
    })
    document.addEventListener('keydown', (event) => {
      const at = document.activeElement
      const isWriting = at?.matches('input, textarea, select, [contenteditable]')
      if (off || isWriting || event.ctrlKey || event.metaKey || event.altKey) return
      const links = [...all('.table--dense tbody tr')].flatMap((row) => row.querySelector('a') ?? [])
      const place = links.findIndex((link) => link.closest('tr')?.contains(at))
      if (event.key === 'j') links[Math.min(place + 1, links.length - 1)]?.focus()
      if (event.key === 'k') links[Math.max(place - 1, 0)]?.focus()
      if (event.key === '?') keys.querySelector('details')?.toggleAttribute('open')
    })
  }

  document.querySelector<HTMLElement>('[data-focus]')?.focus()
}
