"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there.

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q&~4oI@tlnUw?pHL_k1)|NsC0|NsC0|NsACDgH{xKIUjBJ+b1H4evS6S7*%e+HCe=T?XkurAjWgU2zd~*3B(w(UV3?
o!#4@bV@)EtpQDF?8lZWS6L{~+A(U=-O5T*kaej7K)v12k-W!yGN~$*h*QmzHj0oa4X-|ZedGc13P{$dmbFxnAqoHs*a4~(JK58q
_cZ_jC=%#(%g<^)`>yzs6<oH(dA;5)w#52(U?iJk-0Al4;d?n<i&#Q7Xg%+!2ixi$?~Biw9`5J9&DVD-DvQlq>q#iR_IJ+iu5C5R
Pd?lL9+|rP0xN^>kAbgq&hGbnIyxIHs_8(T-A5>EZD^$%-+l1+#)N~NMRcc027!h1<S5Uxr&3{eZtU%5;;qt7EowUMbQd>z8AMkv
WSs8Yw_NTG_j7<0@}vqBQKIfX_UqfWbf#`&;eD&F+d!a%b!-3t)fA)eW%lmMA1-9};GkVjFKceQknO0h$K3c14Ego%f)e)cuf5&b
ET`W0hu?5|p-rR7qc;vNZkf2<&gUI#w_vW>Km&%{>NG8k=_a6t?QpnDJ0>Bst=#2TaJkW|lBC?O@4c~H>aV^q>iQhxb;oY5=hk?Y
r1pExG)rxvKxV}%ce!`BbI{NMyITO}9I}IgwC=fQUiYs+DFwHSsIOhXOdg!It=8QecNe|gCh}!=)9!D3xZ^+|gQJ2D96i0+;9MEl
cHE&|+~+<O=qLkr9RPItp;Q5_0d4c&TfwS5XRmWmZq04Y0^po|?_=kEXIfGsDk}D9&=o6deaCUGA2*GOecRSkJX~Py#Zdc!PT^^u
5G!_fU9+9FyPY!TTP&rf^$|V2TK0|aVEd&Tu+u>RK>&b26F_JPPb6wI^h|1|(UbI(DdjyhjDt);5JC`53T&E2DY8lFl6sz+O{wY{
00w{n03^~PiKs-{0F5d7De0yZz>QBR^vyyZNwg+ILqiZ62uVdDGzw~ZdM1?ps!vn>RQ!qo=`c;G0000000I>dfSLdh1Zb0F$O006
l<}sN&q{h}8%gL!jRByOQ4l~NnGFQQ8bcH`o{Xj@(g^h)ro}Qc01X?!5cK{yKo##SALW4o1V{Y<R2TfD1^@bg)3~r8pg-Zm)Antq
pZVkI^_U{puW!k=-2M=L3Jx#-)&TmWKVQ~Dd%;T&c~{qYl#K`d_%-J&uU<Emu`<fFPotOlfBfdKG;Ic-{&xY!Z)OTz5kC?T4-&|A
aGfl2|B2cE<-eCt{&9nA5t9F|c`7~Pk63`HMIk8mpr>3kJv`j4h)<c}`_Whb&(HU>f+~6&t8C_r6q=OULRANVKiiO}^Z0m(t0GR4
{Cv)&Pc08CIpCpd3?O3x0H`JaS|9tMCW_Skzxb%FP%O~v3?y9$p}AmxM*pp^0D?BFJBlCRqLRk6#Qv>^cc1>f{r>-Ad3w4#3n40C
SBBr_ATGm~|LY|W!Uz6oO#6q`@c-voM|V&_M75M4PRr}xhOW6DpFFV=`kRpEQUR@4S_1DNzx?yPTiMAP-`1hNtvfJ!$WiQ;C<dfd
WPeUy`zj13PI38TCd(pWKP)jWs=sMqS~-0CwKe?d5lQ)X`_Ir$97q68H`VLpJa6H?JU-m0E28}3si8WtWAoz~EH&B9ee(3<gimS2
1OC<D=khlEvH163c}Ym|;&Sp`cK=VS?D7tt+mwC^7+XEXoyv{F{r$Tk?gbSM*eUa*>rR0Gi4Et;d@BR6a-<JolZ!MS%1Ba#`H$u*
;mpR3px0#Y7%eo@U9pp+d;Y7VQ^S6ln{P^|uBk`28CXj|(KrRREDa8@?p+H73I?mc*;Gkvg1gddO3r%_zl_vD4hY#of;dh;L-2#b
eTb||JJb#`B$PbloZnzlv*F3dCsY|dK^w)wQHU0}mZn^Pn0&@aG2ftl;W{&`310AyBoq<c+`wfgvcd^+6x!rksUf?HjhExUx25ce
NE_bVb+~CBd(ZE62gv2GILdM+)n0wvPYxOdXjQEzjWX?t((VdEj=jp?;wfCXsTGJOW5=Y1ASk$n<_B~43Mg5H^&b`-oAEz$41W)`
d<_Q?WgXT7LM`rz{GbV2*gPb>{?F3rGuSZysSN*Kq1cbV{tYemRQtQsL60i~xN)KKVfPe1Z!$kUyyuE=Kk$)WESCFHfRJr|a>2Lf
Cwc>E3%B~uG`1^WPJDWgZ!QC`Gt4!rgQ*}G`??PA-3%#EfUKUaKl*AZs=@g<dggfMb-@3TCO-8uooh|E%u`Th5gD>nHgkfZpq;d$
Xof?mMj(@y49X<R%N+mK&6-(P#-0}%NCydn&XWPAJD6J3Qane0jE3Z}eR8+$|C#97JDc5g8gCLCzvJ6Ib>XVe6Uwd_E0V=W7MJK2
T6Scoi3%nPrI6-HV@{AFrE@QJSh!(QyPW2~0}~^zB3^)Anjr;nI8dd_6F|o~BO{)gyyF`q7WE$$d!A1<_0-=GxMs^LQv}0Pt%f9#
_}#HPdbw?D;)9xKQ?=)+QfNGxV@_<iS6sUW%p;oxt8sO?cC;yv^{!Yx!BvDA8U#M6{U=0?9th}I-&gU@$5)dg$r!}_I~MiUnH%}R
i*sqQ^x;O24CG7}fK8?0$*s$usDH@%r~P%%5yNKJUhNeRS<-YgoFLHm`F_8P*}twPvg3O*TR>&0Pm7(~wLj0}-+bv|b>gIIz@&#M
9735Ov@CL50BD)F$=s9$+1PHjL+-b#1K4m1A6Lkc@5O=7NHYfp5LyAh?GLZy{vP0A2_v+K*ha_8QB}+3{y#P-*fqXCCmWlKoFRh(
RIq_x3qY{b5>m=cS_F+I;1qy8SIVn<QHj18nkeB-wB~TrAIJP+fS|Bh!+)7@<Z-W`^H4}|{MZxmOo^BX7nY%p!}osO<GMGyVNV;B
P5y7A=R2PZ3FdZxP2#Rpw9`5BLu8pHhcl7hI2i-l>%HWh)rn4XHb+wLW(sGxflLqNxKvRKP5@_8%hb+Hm(#cQv8uoZhpE9;P!@*h
P1t%?94Iiy`!xeZGo0zEXD375uZH1+#}^VPBCEqwdziT=3{1mOMCCIjD<%k(Ux!O<#51G5nA<o$la5NXkWn=u=<2`QZhfNyd-tWo
l%%YxIna;E;FCd)NL4A&k~E@*JN$39Z^svmHOG}s3~*$AwNg2azh?r2^($)ut!|-U4F%adGl2jUEIrOtEMD3tu0z<Fwn{#9hp_)e
^@k>uY2~$^M!Op8rw8363k<Q@0N>XyT}Q)68jGQ*>#W#S7NLd(8Zo?FG0NMh@v*(WJo<|O!89LDNal=U9)mefp5Z!7odi)8R8dv$
)%SaO-#=k+7>Hxh#p{`3M=s?NEqLLOuNY%e>9klPVrX@d9}%ndZbO0=Lt)w+5R=jOyGlH2SXO|@2T*mP8-ht7k$vw=Cm5hK1-L+q
FyfwlFH&$oj~ZJ7DF<`Ed$|*$qyxq-{(WYvQD!zq*E=n=ob#tmKks_uj^u@~o5KU17=UGuOq%84$(!%tN6oGxgO<EBHHU+|*ViZX
ZAr?#9p=*~9#D#NN)^sD=2G&;D7$bCUo1#-NG8-8>X`T3!F8fr4k;<Njkes0+L+bQd<-y1_eg>X1d+yQMgx^`u^y+sysEkGzZ@{l
?e(Q4H^EGk8LS+jvsfvqEhy66p;BTMZ80$>{yN$q^b-ARCaQtTd@r@qhGA(1158nThz!aDz*H`m(A!BSMy*ATiwz;wNcZ?uE{lW%
36=B{8P!q36%!;3n&QMdC>R(*k5h~Vlq>yUg>>dn@S4T9bXnhtp}q75Bi7}*7TJB)sEENu<2adqoG{ATYfrkB@Rl$>pO<iaH08{*
#Wgj=Ofk4z%<fsK#tTL3FH=mQrRHF~HwI}i0VBaeQnVZzGQY36jYd_21d}YY&`{KdXS~xl;1YGl8u(=VVt1B_Ogkkg^4f;V8m$u5
4WQertGfj=wB}O<RYe6ke-;}0N5?W_iPVROikwzYXAHg_Y)iF%<f;nmtwk%3g-X@j!j7hGsxwleij3D1u~isi3OW?lvgH+JXQvTo
8iut~jwT8XV&8LSGp-KGHbxP+zP{S7bDm{j`iTie_kB%}E>8a(*yE7Q$y-#BT*zKi78TKhHALnPQH%x8bW=?%)OtHUTzu(W-*v$p
3?4c=opqSqm$@Y?oDxC3>NUXHywTlhGAbVV9CgN0q_Sg*sT;$aJBh%=y;t3U($}TUtl9`ALeR|S&9mbROIp^69ncRGz3G1&!B<>W
J{X<#LT8s;ER+hk<CV!LpN(-gqeMxbR&mg67vOR-{LrvZ6Otz+VTmKIeU0|JNb!QDSrxgZhNKP_^+C@Wn&#`Ukh^z>K}|I`$az5-
qYfrXAd>}xvU(!&hxBf>D8Wa1=D3&Z&RCnhOs`ahlgC=_?&U|GBzqE$+yKWnxf|g-mPTg(`K~p~AbSicbq*@7*|1sg$R>54xfzH8
glcX;zKdJqT^ynkzXxm~y39NkaxnW2mo`%4!R=IYzkAH(jyXeoNhnlx_F}Lj1QHOQ-kZ|-gWddJrYRfHRNv`aoT#RirkC5gHI(co
ycAf#);NtNoZ?=$?X98FH+ejM^!o3iWNOykd0n)x<BdwDg7+%HUQ2CcWd2tAjErYq7mngHfXbs=eLMXd%RTKE5HZ3n;9^5jR_`JB
4XWL=%kF78jx}J$wD5Y!C>vMq*QYM;Ty4&U+ZcGO^ixReHDoK`zZp-(_#YpW{@&>~dXIP`Qk7dvFW3erJ1vT8dP0j0I<^SD<Xzum
^CQ(YnEv^oQ|sauJWB#$zWF$p9xKA5ff6{{P%xbZW|HS=2k5E@t(gL}zSp6w9Wuo~C%1<p??6<?YzZK`FvkVT{SqHOaC0b*j0-H3
_eOSQVz8Sfw%0?J4q2L|p~(u?imDxfSts#dmxkv^A~3M()t|^<vnv%H1fYfmnpl`>`l(Z3D$yu!?e?o#ch`hKAP7^@x+`zmzjnHa
^~9WL#uW6rb5WiZLaHubWtVe*FV}00bgON<q@%Up-S}w@l;iqh)9dV+!4CP#4aLq<@<+1Mu^=iEI(h&!8qxjBk)b#Q1t_19B}ybd
DU9EFbMjj2J9vED`6n*buTH}~itLlw@nJ?6Qsgi$!LJbZTs(DAQ!<)F%%9&u+=1i?f0yB5N*)%>56=dz?N5|#Jjxy*M`Av{wXvES
+NDf)PU&cX*xhqGs$01~8Sk_3Y>7yjB!-++=y;Rty47fH(_FLE`iYHFP8IGX&?puTlZJNsb<yP@QrrXF0dcWXa1%?dpBhAk)3!4i
(lo?!fVmjP4Y1%#QT4k`I7)BzD+?nw+DNGk#J4Z@d%oo%NL3nYlU;wS<~7Jy=dkuA-3$@JpFaeTm|p)QKruAYOw6cl#HoOgCLp2H
6-sEZ8!+6IjJDg9+<=OavHG_B1PztiLxtjW&nF(7PLHbAvu5iE*!@uc&|?oWS;<RKGB3^K=%hNVyQUugoU65$^I@?j6W(7dqU1Ta
IV7MmKRF~qj%9j!9+D|VE>VgI&b13m^*T&Zt$!7532z6b&1Hoi1tTwOO?Qd7@I|qZb?{Lp<xG&|O_!qLeJ75xPNF3D?wR?LgZKJU
1b#DyP`xR3DEW@z1PqK`F6FgeBV`pDN;yhHnGj~{;H%7|`bf96L&_9K);`W#_xroI*;pd@GzX}vJg-*f1@%a2r<3x;D1ks8uzB6N
Zli>k1_;z-iwl&2)L_yq=I%fwkUsCl!=#0vB)jrD7Hbj#b#e5NKGBE{<Vz(Tf7r0W?BzpllLGe6+G}?xDr6)nr^j2r@mS;B`fJx&
x8;<ls+BqFfvK>lM6^hq0832{uyOpiUkCr%#e#BV6b!Itq%)WC{_yAJfh%>@No#@4<S;J$ONs&kn4nph^Z|I01RcsX;f`}>;s8D;
PoL2er2`S`-N$-5L|wt~)lg{-_mrdp?4?fI4{sJ}C|l$LgS^IrE{oARjO4i1;~4$JX^2H!UYv2ZH)G=?GoR01ef~s}PcSKjTdw&d
C_&b0Rqv;{y`I}oig7i+`>;QJ#Dz2`8famuE0Wyl<0;rscvIv6=RUmjwu=jPx&S&N0mfXHzvaf#6jDlh&I~*Xz*GS4<Pw<v)TWZw
^{uwJb25{2NE;b6>QAsij9C@ezlVPvNJ<*1@_IQ~0IMl&2AN$S)8s73k<Ydw^-Gr`O1cz)MJ0<0LK!Rvq_*rq9)uNG_3^_CH!Zg0
lDO(LcJYC?AJ5eOMutX5*FamR38@M~%fWsF?L_7W_m8Fbx5o)*2C}Kub0I_yWk{Vg?FL>X($-|jHE2#vi2$9L%l65PSnu_6=1%X=
Jk*k4_yIex`*<&)YJKha{W9BywXh!!<xW4E)EO;*t2Ddz+1H(yd+;)p8)($LjF*{9-D2On(fB%q%|9_;n_?$3!xmj;yt;MMPR@n2
n+=Hj`=w>bY4{j7J_+UH<;Z#0N|8<s@9Y!SFC`uX3^r!jr~KtR$mhZJ20{D7gX}y>;Yv=`7_`2<X>8?xL5@R~&ngOs$Ys<8RVh<!
h<p+PjB|;&CKd{gLxq#xEh!Flydn<~M?gJ;C*+kv6)0s3YosJ(v1%+4AX0Lj8krI%#KlCDEJLPtXv@-~qLLb`1cqpUArzpH6Jt3%
m8K81uJLTzmFIg8Rcx79ASDF{;$67H$wk_l6mp+@luCwtpD_U`bQ&xU2*NBtY2x9a0HU6!iixs})g0Kp8FR*WbI9bXAz7!5nlU#@
+F;nTl}s{9I+tlva_u(|S-ZQU>#n&~SZJpec2I~Pr9yJt@!4YWylbDwkZIxD)&nL=u?i}nX!T5TRUp?oP409v$eb{Ik{~7%!S$C*
rK=S|K>NQPW@6hfpW`3USmgQ7B=^3bDtm!PPLEM7t)DM<x)k1jfhgh}TU2=vt|6)`r3=K79Hh*FQ!Y*1;05~)M4uPjza33@O{mD8
_;;QP`AN34L;Aa${$B8<%rcY&BHv|l1q-U<n+WC-h=E47R35o?;`ZZlnH3>caa^pNRlDrmM<4+_i75WiD^)#%*}r$GTulGx{(f%f
<1WmenFAzu5h(N3+d`q1K#Y9VrRxPGAEj+OF+>$3Sn5Ov2_im3e{;r;e!tcA`@+diq!nBcq!Ul`W`znUp^<?TD-J!(`u%S1MgHaG
zuVJnd*+!J)rb4al+i-oye9al%Nl%DPsXd!<v-PNB@2v`>*pb8YL}c{Qt@Trk<o$-M|)cro=@%IU(n^9NSnnvOY9^O1?@jYx5#$8
{8@oBG6|1NF~%-51@Q<s31?U6fl(Rk*nQ_HyxqYsqWbGUwt}U^y|btTZBUdL`nMajsu^}tK|0DA*_n?*7#3_K3Lan3%mO*r5$cWw
==3<Mlze9Zh)8gdNF3o;Tm4)4$d)95o9Th)G~(FjXlQZHNV`u@BtH7%vH_(9Fg6vWEL<@tM6ArDX<3BGBWAU;CJBR7{I~VXvB?8P
%7?TUqJ_&Ekwz-z_QxA96aO;40*w<ZBvIjS-^V(R3B@4OK*a5|N&sBeY%w2le9?b@=!%1dYvx0*N?&beGI*C9E)^JfuOL*858c_*
1u9gC6th`YBek6VixM78CPl~`X(`t!rD@qEwU=s1P4-;37~X2YjC?llPgwU6Z8uqG8z7ANviD5yP-r%7I|%ju-gsiO_2lzCx3awx
vZxQEFcccaf$o~I9K*8{wD^V{)Y9)u0audT9xD?dyyYfH6por{et>z5aFF$Hu~ut`_V<lld?lYizbN{?Dn6s?BNzVS&8m_Vj`dUg
!pq#U=CT5X7fZ5fC6N>Rj{k>vQLKg%tv3%}le6m%{NPHeG@47ufk_W3{@c=OOyXa(K_^&{V2Z%j<=Bzlf0Id}JZQem&F9tk%GyPD
GzSnR>;WYSVs!9CKJEX2yCdknI8Sl8F-FGi`A0f!yj?gZH$zb%57-1C8PZe{?`JGcn(QX_3R~cY-9b=df)EDJ&w%_;6dAHcwElyx
Tnb1HT8+Jd3?Jk1ai(<^UR+m4UX(ppm86@wdfmo`r<#RL+;zt-CTDbI48p;mPjlJN5<N%e>NtvU)Htsk=a2Fdm~{r7+@FMYY-`<_
&{Ex0dZ;s6wb3rSARs`gHn5SQ@e`EBdpxdV?sp-FD3h353@W?9aur+=Z_GyKP^+j#onnGe83NMEn=OG2%%FL#=|D3}&T1WGH5!dr
KNeAJ2-@}F!F%{$KgsAMbCi{AwmRy$5mn-og#4UwH^H!Aqb{LrK8f)Yk^+Q|H{;Uz`5w<oAAGnIToh8!Ie5iH1AVimMD$ww$;X)*
TW*!Q9ACkMs5+~8`lX@)0+~tFLzZQK64NO@EDa}Fa<ZXXR=Sje(IaYF!jtikd4wOc!Qsb$JY@VMa3;Yt(&?Oj)gjSCP20Jd!78gV
uMFG!6=}(Yj}^2!sPXRiR=49zH5#ptxqK?Kutzj*r15`;D+gEias*cU%QD2IO0%vO?yce8@^!)Sdr8tnP?815%yC<XwA`|iRL^_{
-wVIds|Db$Y$zxLC3qMZb#I-+oi_@^gRL8KDqk{gyceHzgAvPCv8}h0hl0EW2}$6~>9aN!8JC{5Ys#exf~d6k^W)=23UueaX^jS6
)ag<)s@KMqFSTv@`0JrRAxRP9m$_8|PQnyqbKBJIj7xF>CJk@W_2_RyvVj4VHp^$B?`$Cs0r*aC=8u@}8Uu#JEh;$pFqUmEgRu6<
R!Tb4ytgV2oeqY-D(~1>UO}5*C2}=MHe}5ZBSQ@AMF?Ky`5Sn+?TAG?It|)1QIU^EQUii^Ax~c?yL9=7@l*4^6KGVI*5hu8rKL&m
VR|(|LdH%xl&k~a=is?%c2K`|eqquUQ?AdpB|1Q>g%@s2{*>QZT3I2sqdVyK!^D}HO!NkodAak+J2P^;MI+;wKzWojdp!`$Xr3Ik
tX@m8fK;yjS(!&-b-Qa@>Sc}KboYwHomQId$kyy{Iw8(A<Bp~w@7!J~0)1`3V4YHLM`{q@>RjoURv5IW>8#q9T35POjL&M)2ZzM!
)7{~7bMSsfCcYSBW&q!}4vd#4+3%s6N>Yw{>w05H8{*XIcs0fMUICKp4VdOgq7DKS=&LgJ*7UWiPWD+XkdIWUgiYwRil4sKWg*do
QgH}^H3KIgnB$BztzDWktFhb<1P$O>unn9tGLJP7DQO@BCV<xJCC5aA63CD-I3eW92S+bN;_l2QiK~)@gHxGZ!~$|a0Fa2%x{2FF
wLvzJ#NsNlBp#3(ryM3Me`TNRp!NH5e{E?v@!<;EMhV`Z_DmqmOg_lDKx<4m2Gle_zntKxpH})F&b-*ZvwuD82loXMpESCnlpyJ~
BsCJxDan=99;$UsVTsb+TKcaT84N%aBrFlODC0_5nU-lRRWJ$*>EUYDW^P-FJUzc+KPO#aK+^q5y~S{LTyc$)W1l7v+HsnIwX<T%
4J6+}DgsiX|F7+iJ{F%&wor(q5`_vO2o*w%JVv2)jvP8S7kXBMER4nJHtE4&DH2fu*JZ$L33?h7Bxjw$U0f*(WN~Hi9ulQ1Xt8F~
r*5zGUtW6sUYsiagGb1mnc)#lFj2Em`j*e(suSQ;pi&hpNq~B;sQF87lf1~Ai1naosY%XL0MMWctKobOI_d2k{;wWUsvip#o2tm{
d|#_L!3od1OGr@idbc@APyc3(U}ky@Jg7BYB@K{d2`E(n4mv1zM{-g((n1KhS+tx*ygZ)t*SQ!7L_8%4{Fb+_ZHfJx$iRN#iQq*0
{*&A3$m<D&iaDgLC7fqR-L9NAJJ}C%jJ<d7G9<wJFx(-c1X7V?Oz3r2^wdDq^MNvMgpueNdKZRa{iaERLDyEy6aSH_Pyt*uTVNF|
K?{C2rXP*;+o{<P;RamlQTtPWc6{~66Xxie>Pc4%H3G!v45VIgs>vdn5i_Q%ooLh1Kola-sc=xJ?qT3kF1s1tqU1V?;_{C+3NBQe
gcj8i4a?%w0RkLUNz+JR>k1(CB6KuZF+*kw8feDVLm-pF9BPvOd0e6H>{yOCH@MFVsd=X1&E=R;ltrXQX39p4Ns|b^+hl#!!-~mb
%q|3r74!s0(IRc6zIS`#g1}TA>T7f&a;aP~C5v10E=jdUhXo^zfimX`c)t~Galw$AG}oJsavEM?y7twsQ|D_n?OE`kq}`&Aw|rv?
ZpXr6SmPHo992oi)2Vf|O(lY-+l(THId3T8zU9H;x5IMdRwIHtF2uE%vbN)y=We^~VF5o-hiQD$9b1%|;;7VwsuKPw*S{ZX;(`b=
r%Xin!>L@^fuPxI7?_YOv$h^#bScLg+XK~oq!BKXv^Y&t;_~3=5d)Osfdv-`1e(h`Sj%;PmYDr7s}fG^r|wYuDF=xjO%Nu6Sb-9J
D*irmV`W;Af*A>giwZYliF4&lusQ<Qbp?%a8dYt^D@5vPSE9VC;jjCATfoeUqLtNk4`8bSkw$o-#u)YUmm{(xN8i%PCQCT6fuhLh
#B8VXor(&4KVrz=!jsLY8!U>Y_;R3=z)@3EX2Ug#$oo5Q43Ivuv(p`WQuHYSgvU3oCl5*aN<j>KSiMkQ5F9nh2yIx&a+4^L@^9no
_U^0X7KbVQsUM$+82YCB&{Rv8(fE1^J*zyKfK^kBgOo4d!JH9@MKmFYS!QcF-!dKkvoxsHP3z~1*WQI)BKlgMi=pCt^=Ma*t+TbY
3*S~d+zTC9($xX4YGOwQ>9IdyGd_(1MJ1!Ft=VT_w>Bt`rINIY+Y4u%q($5nn^0>yHSDt;5U-GT<>wOgB*o~!`ER7O^#0*`dm{3i
mR=7PmlOI&;;M#-Lff9ddA~I;l!$Ub%0j4U3Y)K!e&T{d_xCDlXO;89+^2cpdMZiS5vqjE=Ku|hp+%I@okbh%B2^L@%PU%59m3b7
IoN^oF-uGuFZ<+)T@MN@xezO5ofPuB0U^DWY+h=61yF>c?@&i`GhifDYu!<6_(h3<X>tLCuL&e1IgnBriWC(+X)3r|b5Wekf$q&1
;EzA9H?fc3&dyv7=jXzwUk#-USq==Q5u9Jcgz2%mph^hkJb~l%Km<Fc;8nSme9uA~pptv4^5Qr$>1`{nZ=wd`N;+rrwG=|9SfEb(
V&8<L{8bO`dU7z(BFB5QEXYz(M4|G5B38UVzFDKuFdc4pT!A;;|C256StBmMqvh?JK~J*_@xX<`2LehkPs67%>B0|9u6~|hboZT4
N44+B`&4zn;%T(TE;JE5QN@!giyjxaN!4j;5|z?$3k}E&VCCCvs*7D_qj<H4IVuAsQAYSSHT&nA^l8^{6G5+!*<Egw2-BiI_LOkv
y=kQbH3~DSCqTPos>0Obd}&euer!JP44~K`oskW-%8cw45H!W=nS{2J)MPlmY(b_NHuwT>m^aJGh~{O`#@}DBT;Eh1>KOMvNkMEb
+Xte{zfmJA3Q}Mah-mYO6Dx9kgx4D9g7FdZ#UrrhaGo`2XCPl2zmmIXZ@lpg?2b>S(Ec3aIs_b!n4)%L*u-|qM37O3+nBDh_@?DL
vN+blc(LC41b!}>%0Po>oi8!U+h!Z6V5OucLj5wt^9}HSvKL!O1t-$z+%4JErviHOVaFFCidj;U;NveAlE9@3%r1`rdY~CFZhu=$
zRbQW+%2Td6(G!j2C@T&9RP_a*f@Rc7jUFmr&kRNz3BtKVQHf7Ldl`YV+0c0H;aK1d^&luWqfiUM+@TKi^J;{24Z-!iCFv_KzSYn
BY&&d`tgC|_U&O|eRcuhaDw`j81Ruup{%{XZ!p7D1Tn)KURm_+n|-)<Z01!#m07a=T&z<?(C&Ea?oBtWTsyj0h%YM9mEnb|G^V0Y
WKd}&y{lnx6pXTxhzOR<?`%`w*~C@df!t_b&CDUNDZUUL)b}EGjESP6ZY&To?<SguNOq<JHujSoVptxaz!T(nP>P4ym{VOffl%_5
Mkb2DlRz~Q2*HC&pSP0xc*UYV;{8Cn;AaV<2@)BYBPPATorK^hfode-6iHBLpL>8*BY?#_<gF0n5xLir(Pb+xrmCec<(@Y`%C$B2
)(=8MzM5~nkBdnl4m7|Y1Oeo@=C8m2zPJc(F{I{t_o1>Ir$h<n-nufD<2+E8lL0GdhS<Za#Anh^Pd2+L6C)TUAYT*Ra(8SANqVaC
Dm_wGFd<NR%kId?I$?b-29}<~d5YeX65~Fw6jq#KlqTTt!%i7BV5{GXi7W+|LTtc3&%G3ag#~DI=I@%jIAA0)3MxA8RSo$8&_h@g
ZoZg4Uwjl%^o$Wb4K^a|oN~veaRo6@#ZSImR^6QWaZOw-6AHHVap4jIs;GOB%>aKKWZhLft~-I%_3J@JsTU&f9gqcWEYpwy(a2Rz
4+{!dhnN9J%r2j0^v1nT3|ip6vmP=K;Z8pivnx?06o{FtAZ&||!Zl`RjGy0Y+rS?}KYcFAN*Qe^B&vYEPjXB4Yh^y`UfQlTO2(J-
B_$w@)tJeW=}4B~+6QNF=8Gk1HYpqU>l+GCQQ?PiU<o04eIFu~#Dzqbngv+6C3V!&v`B=Ov)^RPs2k8kBWrH(*!bN6M0+2&e*^l#
RjwAe?ujsW7VDaMjD5qQf}kG3A(TeP$yJzXd+#bWy<O{2Yaqx;27NORk_m9^gk1#HqEv<t^m+T-@gv6rlf)`Ba;5SSy;3yg4xLy#
*zR8Vq=}i(k<%-c6(cI4zkG1fY;VMt8#YT?jUat$pYHXn6+w9!GEap;DI!lo_fi6_gCi?M4Iex!GG>>tK>QNESh!F>hqXEuY`vXO
RfOR21qqa@%v_3Y%xc)(?J2!!C|9x3y1U|dwF}7TayrH<i4sm0)_K>35+^219O$;%lgSQoy%9Av(dQQzda<Hwa7l+r7Di5NjS-SK
mE~<m3}G7C%hl~N9|sP(5mJoRS=1}6mG1M!eRo4z+akkm5%KRqWmDSdgJliMX!*{$>b130VsA)UCv-W2_|h_Elw6r>4oEJQyumGM
O}Oo|y^T!>z?T#gxGHfeS9MUfQsZ+E5T-bK6Hk7u)_8=Ez^1d;9d=0R9`&;^!MEN_@R6pWrNB>DnXabxo1I92FfBr8GOW_(>pbP>
0YD))jWxwXxaq4GS6i&%sveFs#BE)0YA`faF~h%!WN$eN``$x~^Wodu&?rr=^yv~oCuyp9Xb?&AaEm$R3)p8~6#Ea7`3b%R?}5)h
DRLHGlrz@2Sw~1|;OM(I?RDqBLk4lm%oBr<+%7Yx2C%`bg;{iqyWWEU)dH$9CAD7rSV6gtE;+TVj)ZQrJYN!f%9<!OEFTnMKyt(}
T26iP6A<^G4sjBjdC!gki-pyk{YM^qUu5!b`Wk(|E-l3&c;%lK9HdWsqVQescATu#J!K&GD#AiaR?xC15*jFyODH4B3)s%`zT&v9
XXwVXx>TKHCE{x<OiA*q*RA!mB!NeC?q}XmK9b@p(sc#%!BUTKz|rGh8Oo!Hy>u2!*hpd&Jw_^y>Y&Ws71p^~$;w-g)MG^W?r**~
B!0CO7_tk%WTazbQCW3c>63GhPH!Iytt`#oA@Sjbr2DP~BMXUX$Z!OJFmHdD5JLmBlr?rky}OkBAOMoc!3A%irQ=@sS)l1Lq~m(N
l*FEPr6wMI{5OE<1ZKKl6#ASau4|Rqe<tY@_F!CVBN)2x6VU>G4&T-4b{PlSh!;`e+a4#jcBooWh5*_<YM>IxM=w84oa*LUW6u2|
HeePSh>VBimlo<mm{Sv$uBUE<$`bl>2V#Yo9J2v}f}A(D`jx3POXFAt3IYum?7XG!?>FwUcgQMg;fjg|A?{S+veH1^|0XcN{E~t5
G+I%A8UUU0pbka71Vs>jYipK|UbO&LgfSIYk#N{t7ude^4c=a|lOWO-lw4_PZSR$$QfywciybA47Rtb*&rAr%t^%{}zQA7xMo>+8
wIp@3?X8ilXF~9+rmbm2&kVB{Yk9cg-jK6fDvTCMWh9(V&soe5nTZtKL=Hg|mNs@6#-wQ!l!=Zo6?kuWp6tT~997{%Rsu3YPl*Yi
!S!m1<69xf2>V(SzKDRi!R<LUa)|^IGCj`U(X1ocFd?2w(n&!hgB_PLpN4=>E}1ATtS>EN!9hiUqu54ZA4c7V+l2x|E2{2ctYaTI
QdwrPOMR>fQXu9^ya$?k8Hm(Nb~kP=NF+VIE<=q2^=bmTGnH395YN&n&(FQ-Kp~QZspm)Y^3I$qFAghr?`xME!5V3W<4di%)Y558
i>`$7BhZ^X+;n6Z#EzV3l0Y%IQD+KlP!fV6>Y<ChKw*-*kpDhy&*d=J;F=U1P&l5xo>#v7Mk4@{fgY8+e=<NU6J3AJda-2fBJx!#
sH7L=abT*dJft|!;Sw`h3VT?77vP?fA8)Iu<%<NGO~Y%F?tq>pU6-X3(j~bdp&=wal=YTz=EKHN_*Ghi94{dLP9cPt)xPfK{q6PM
Sd|ajwb$(S2l^%B1DHYB5GXtEbHJ0If$6s%3nTJP8pAq{2?J5|zb2y#OikWf5u=3`aKO}8<>N6gK4SO1zB_om$p=t26%G9BzK#QC
Z(P@Yj&F;|TZ3UPoF_0Wz<d6g>9sVU52biyZJYL$wq518U}sjc%)oF8in6vr4O8X5d}Hax`16A$vtI9s;Z;#P?~T-rjDr6~=X2R5
Kel|?!)Q@V(8Mxnh}uTBe9o-vy&nYG=cNgnm>zaei!sWJoC30!kin+Mnj_s&K3&kKwEW-d-v8tZDacWg6*?*~ilS~*WI$B;MkN%G
B?tlmAPH8H7LaHZDMTMX>Hn}QDq5;Fif{XKi=wM)@xvQRveMMY5pijCfsQd_VhexW-P!-c;1kGcdKJ<E@hAp<KF{~E22b=+3HXtx
z^GLBLijNv1aj}}8Nz$~8}n2P*gZ^=T~R&!q~;{d`{)bfP?fXk=<m1pokR6$Qh^Rh50)x8w6IXy+f|A_{c9P~K@A^tGC3cC9f+~`
Np7X??v(m0NQzv_Pg>Lm!iuw!+5WqA@cU%DYCmsp+CMJ1aqpkjoSn0lB95%fiD32T2dV47vP>I5Q}5~t3`*fG2$#&7Y@ot~|GZ){
&k`lo!3=*juLlOJc3Lkh!O$d&BA{cCQr45CKnjM+s5SZGq715N%CV!ha<e?CdQvl0&l*w$(6Y>n91_u5`|&ntPY@`uM2~hWC^w%6
&1NEb{2V**nRL|=5gX@miBO1~@Sw*M*=ZIeIr<IAj7hkVKO^iUq9sW6ntQ!Ri|akQHm0c|q}yH<PEw#>PE)r#b#6IXQBqkV;<=o-
bq|{77O#b-^lpYAa*qn%rn=X^vi*aV<n%bV#NDCEkIq@rmO9bb8?jk!(?N5$yZZO9!i7dJbJ$XvA0XF$h*1E+Q>7JjQ8>{W!xtKS
`@E|{i7;!|qZ@g`vXVK<lTHyZ91b??I+R8PLhLB^z>@WpvdVB_yBkMKflwae{b8Rq`c`UmoQJ<^N{y+Lk)=<QP&C`hfv)6oE8Ro_
mn0r|Q0g)~Z^^}zJ^_y+uIeh23YY}27#Lz~DTQ4fCek5va&CHlIhe{;9eChWXnj_ksL|QhuxRL0)SV)8Vc;_eQgx<q^PS}~8Yl=-
K~9f#ZO*vJrXX-&oIR6}tWPDJ2^jVCSpr6&@G^>~kG?{v^%<msZE0~}?0-k1)XK#JhvMb{clzWB;Ei1&RW&Cp>HXf7q6kAz^Z7WC
K%D}JEzZ90olTtWv+?f0`|1RNBE)5e?QcE|(hI3_?aF0>yZ85~g=!M+Dnf^S6`A-mmYSl98~W5_9xp8jBZVX!3Gd$eg9wN*3?R(0
2El}!=AB|5cfEMXOpW313>6ueD~&Ald(%}$b9J+AZm$ZSHBT=r7Yb)wD4f-uK))N>u2CY@81i_`H*k`pBqN&!LGdCcHO{YI1@F;Z
m33ixm0e<G$Vg%ZeP?j;1XY#85I*vjAst*0NUqcn1@5C7P7kWr35&(%w*e~;UdN5|e^5<R@FRpTV#5a58$7(o(bq6*IcOPogm+7c
yD-595(R*^1d@XCBffptgFy0YsHoi59e|+>P*I7d!1jlNJM^OyOsJ`6%OR!Z17pX+h~S0fAd$&c1IQIVUug~q@!8fQE`WV?UC62V
+XFwdjF}?HUqCp1*p}dRzjxz|*w}E)5ZEq{Vvsyo@@xWM=q*Qw57Mg8sxM`++>8PUGimU1rKhxagTb`GZLZuLIRPIROpk2#ZzT;k
&YdXqJ(q$DtwPgh*3n5Qn9A;6GgRey3Pk&%p`ScuIFeyukOq40r&lzjVR@gv{ywxa2I=cgr8zwO@6pC#=Ic~vEo!>H85B*}Qv6R2
9>qwN_zLHVOy4M?irv>eey<vhkYdcaEFISykkxcW(IjrcuP}oIa1~eRZQEcU155KNIA|DDI90XfNery%*u5cHuGGIHyRtS%xfcR-
#>l^dKD993?%Gv!59?sG(l~2SzAq*Nv{t7Vz;X{52rIE#@hw*!Skvc8N^n&P8eM+#a}-{MR!le|Ru?WDlE{!iaikcf+NL_4y9S07
a~c~6FBYz=iU=(39`G?LbWW5@C^MlXgxAFi4huTCe64q?Pp!FimbVH!NLj{64RmL4+W!&2k|eADXs*b#1YCek88{D!_ItT!VFG_|
e<pKJ-=9%BLrZP{^a14`-!HM&rt-LtMZ;}D$afNqMoE?l99|KN%~uNWJNO5Y^^s}WMEx=%qXNuM^iaOVdKdDvp=ayYM#eO{%QFgv
Wsvc^v<eJpxx`+uZ#|+*XP)g42`ZLsF?vvomJTYmb#78iPlYwvt2ijw^QAp@lXj!ma5qx==W1#AXm2{_i=>bEZE?Q_&ZUb!_2(#Z
r+B|(7B}y!q8SCD+rJ{l%P6oHkY*<W4WB@`Y+XyP|CscBX6<RFZ3PVa)VKtKV715&kc%FLR~>TxbF4&shPmPOXUrYSV9kXv+?&kv
9z_K8n<?%J)(2zE$Oq)i2xDNOLkszSzxT8(`<{cNW;cb|XZzJ{MjN3(vx&q!F3j6q;b~U!x!<p#r7&tc96GvPdL$8kgs1e5G<fo4
?>w*oyc)Fsty`>0!S}ARbvMfYj|Gs9p1t>Cdlt$d)f}V`nqE9BvEhbz{OCCQ$?%6knK$!iVqV+%30~T1>W$;e6gq{{VOB9Y)->;!
|NAWi3wxF9!#c3-wmfvKO3a$%GfF=O;j5MEqb6nrPCZLoQH3nO4OwsBjas6fc2*)vFxPk`po$$?MEk8yHIQ?{HHlHNIoc{2eQj!z
?1hgn<9r&zf+uySFCxLa)<UWk;fJlMvD$Lf-K4UNLnOWwoVw4H`}cOXOT0>&&336NTI*R$GbA|sI`~&ij_%$aF^p}X*Q{%Bya!!>
(VqsqpV9n#x%}aTQha}M_x$CvcW+*LPp>J!ymxl6=emL4F^PBotf^u#$F(eaaN_wecer1Q{kNxnV04kCy)lpYZiD|qiR1s$%!BAw
w$B9(#y-=uOld1ygLRzKf{w425$58*{71w7KB3$!6S!jvFY5Lv&~OyzPD5TEZWYm9RWl6kSh)AEKUr0z#@|lrQ~i2Zk%1pq9&vdY
Hv42Z!C1QfOS^prIa!A?Eec2>aU&>wYP|H1!P>5(t3TG=jWHn<XM%Mqt7x6;tNk>#D|V2DVFJMYO30tr`g+jb?EFuwk-ol~!O^&7
Qr5U>mAos1e%GAbm}m0&G}WU|;rLwJKAT%=mgWA$&@MWV%@#&38lS%n;k1GLokqTXQ<IPG<6d8!NLo8!Z`RN#>%+QQQ|A&lf8=*i
?G*bT>vf>zB_7a7I&zoP@7IFS?U}zE>Ka(D4ZNc|iMFh-T^alqN8I8@o2+$>dh^;^d~KF`*?Un=a@zTH6@W~dozd;(IFgYAOOidz
HIt*PX?BCL<vlAAEb)lIkeuTy7*}7LPE?}*%90w(%H9?2dS~=1Wwy*X!?Y~hPYEgA@w|J;c^WL;O7x0wn*SwAb>$}(ROD+tux13~
l>F%ObJ@G>@gSggsAduu9qpmkwBgdpEv%{}6>src%ff73gLUbCQn=54O|)}Ej8?ucXp}qYy9f`VkEY%)dMNDwrkyXYw9wd=E2C`V
L&W$(yhe?i$%vV`yDlN{<D*t#VEHw0pR#n%HYU7&Pd(Rvf?t+DU2)*o=!N+d_IN!SL&N=_dx*y_G;{aoT_0kWJq%IdWzx+LLbOwj
srWkjz0PT|)05xAV$ZCf?#r29hCfv<d(YT)G)E*u(V}a)%}2IgQkkmPsgmg8hCQmX^&FBMPO<HjuJWN9ud&w$pq4w0bL#SyG;YOt
o*xbq;W<;X`j3gZ817y7UB-Z(lcpX(`Ru3kb-Q8(Z7E>uB!0tRMHu(4*q;1mBth*h8@_ZcJ=Sd+$)8`^UG=}l?WHYpwKvkLy|)9&
?2Xv7k?&O_@ga^<gWFkrN|LNMbLBy3=Pot3e8igedZHjG9)xkf!c)Z;*C7Li-IDTliBON4i4Wp_$nSV3<Mmq<kILHFbjIh`b%Wf(
%A~jRoHp<WF%B3`N<+Q7mg3yM2NVQNU^Zl|ajfNo!b8F9_y803C<z)AK%P?dF|()+<6a#SZi(WRP*4qxyM906Rn8yXuXcPY_-RD|
@MQwp)mO_pDcIwuZM%bUjBFquq4$<l=U|8vTl5G|H>1e^0ujiZk#yo%kEM{&QoPsedG_leAmwe`x$zI-6u_v&hLyTAel*)MjYLuN
AfQ0x=amg8pT#y{vKk>@u&F(qBamybX3a;tVES%#16)7T>A*?pI{SpM+ui9*Oz<uLx6|*QohQrQHjw|P`()hJbIu!b2ob`o%xzzd
sU^`wg#<VG3d_Izy7MB1p;baOh|fNqf4kUwM@=}Dul!Ha%{?bg!g;o1KFVk)0Kem<Df|X|P-eLIKjFjE@)~je@r-L?tCS#+NJF-r
J&|vF^aRh3gA7nAi{N;fGFFu3$~!+TO|@@$)3ekHRB`P%78JvtL$vG(G8E*Ux&S2l6%zeac<3di7A^d%BVqd1bD`=(ziKqL9R~z&
lwcg)64wfdA654jlAx&P$&gIQ!l><C*?g?Ri<M|~4Y01iPSPp*MxxK3-jtts?(TQyq35(2!LWo;2A3A_@8o;k(dE4YC6(}h(gEtX
oz?2SyhTVP{r8xs!P_X}@N4&F-6T+3$ul+Sx|d5TnUJb^kjc)fI1Qn_MwM_lQ<vJ~oeR5%(ew{_I<G4JHK&5707xi9pCJI~8jo|v
hXgy(sKHi@ig4=qzdruc{n)(p9^h~CzAWQJT7otktL%Dz3P0W}T28@5POLP@z2u+4LXufcd<8WW;MX2p+SxZ{r8E{Plt>dGpX{dZ
>-*lJ)^yfZTy06ro;(AVmczfLHq<DsL8wIq3onRfW0S;4P>+W_X+JX4aMfRnyVX;f(2dA>Hx`t`&U{m6(v$B=v8wJ(Tcm1aicpOf
5r!ZoAu~p3(NA})(zwq^+k|RBl5ARqcFM~Wr1r0?b(y63-8vD)^%_33)odBp)4O~Jj|b~&nD+SY@5j1#hJKJm`%N7IZYO~42rfeq
aW{Fx35ufPV6(yJf!{jx8WBtJgs&8PojWTQmWz#z$k_WU%g<i9yqDa!5U|llw_jRtZ3ZAvZQI^Fsnl|tZPyMR3JH`1o(ktZ^6Tk#
pAv5SBM1r=Pbo2HzOqToaZtM&s6Fg}4x15{9pe#((Rlb(_(-8q?^$!LuTH{D2Xbk%B*`H{?yP7u(ZMPlF?XEfcwHOV?bT&t^bcy^
ysxAPX_jlqViYg7ui5!F@}!#Lv@DJaZc=4Oh_$$ix{m`ivTrwBJrVjy=tQQeI|V#zN*QFir-Mgs(##S<VBp@%*OewNxtFWN*I&7*
>NTgrQjl>5T+IqfDM~)`&3CB8kM8><4Hal-!_`zAM@z3awK{b6L8iUpY!333hkvhJ)?;xy_xn|=c;6~h`w?G?58pnQw0HZ@#q4fF
^tg4G8@mUXTC1=C=?1{XmMGl4C-l%ptIe(FZLP#eWb!oIM@2(8Y&?s-qJlpfCkY~@Cc%yZk6cp386BT5wcc6?X<jJuEF%B!7t4J!
q|NrrG(Z|rt${vxpbS1IUvyQcki>bLQ%4O$eN@?pn6<vANul;|R!YwWmrL_JCOf4-Z&@=lzWp*FMY5G~etZ^E)J+A!-P9o<K(Hc;
ie#$;Y5beN63eI{+W}1UlO$1ne+TFDAod2vS0KmNeEPa;^_R90r9Z`c`P-q_#m_W{4_D&C1U(PTEk9o9S@BG96hMKP4Dq;<v|dzp
gIJrOc~8y9P?9JgXa8v6Dt*S;I4TP&W72gykB@C3%5HRG@aUbBdf|%mMdNO+@rIp6RY=#jT1QWH$8X1$&q^zBt(nNE9VR_P=~1@w
r_&i3@)}x{j<Rk-DJbVF7Cl2SY4rkv7p}dgC7QNp9+qBwT6%nUpHC4W?x-Di45c?Yz<gB~3^)%KddIkr^zQQUb0PIUu)ICL;M07`
H*f+sc-4d=vu(?7(Q~`phfn3d$#Bo$`RO<LY(CZj(LO?)flnmQy>;CwT}P~=dGuF%kjEM0(jcZ6Snmw5qKN}wz`3uNuT!lx`x+95
mFWb=*XY)Dz`MA2#$!6r$y3JV_f=x6+nZxlfg{IKuT(k3Emcj%Y|^n>2Ls7PN<;c>J$=@v3c@ni$Xst_g^>Nv`bzy^i2(l+5#w1R
3}XqQ%$kWCV8s&=uz!cXPxdc0Phwq@1w>{9JJ<ME`<Iv%q<{p;=5PLgmnr>o^bh?7d7^GF{SgLNl@K5a_&1#qQcsVqQFU=C0BvOx
`O>j~4KMcv%Va;3q^Mv)hYc~RcJUo15P{mmI@D)KnEPsg47F$gb5Wnd=$ptT5KK56T{Cc~Dkbhj$clWkKs=oj10aBIquv7`P`|)_
GSDvCzAfKp_R^6*r{=UAZtNy)f2y2u64EGQEWAF>!9yOt#J#JCFrXSJ2gv=9&)bB*oTuzIg0N4<Cy%bue+|-LSdFk`Wef>MeXP1J
OJQOkB&Uyuk>V1mC*%ja?9RY`_<fi;C45iOWDJqXU`s(iA(nIZ|6T`{zA`l5#(1N`$t4%_QsF+MF=O;f(p!4&EF7&HgB*2Ntocf3
3#?g^uQB?^%ES9Op*VkHO%Z2i%N~5({V8XiMb_`adz<}(r$me4E1l5xb!xxsw#}FBztPGX&8+dQ=U1TNY=k}6pSzr!6nZs9U02JT
n9q4T5kbj<;#PN`I%--Ekr<-HF9yqi_E}ZrAAPY8A*R-2^%y@ACR<zzv+|O%G(<ZEvhG;-AAhrddB<%W2kocuD>d+)PRAY`^Cvj`
FJCcw2mE&SeJpFLpJ&m@XR^HQJG!An@+YanMGA@+p9$?9r6zg`ICZxM){mYw6_YUQB}#V6;?<K`m|Hq_kep(7A>s(oIK@;r5_&Ec
ktnTR)t40<a<#s5X~pz==xr)^v&q*Nrt&KBI-RQRn>DM-O(HVe&DdTU)+rG3%V!V&N2M0#@?488d*v?c-Rs|3XpcC*6I0v#cDNoo
Z)t4<=cY14uZeqcEKh>fw%6f%MQ+xdZ2e5gcie><48`7e)s%*k`JKtwK?+-VSr5~)k|*&3B02l#u?La1cvV$JCZhon5DOwAb_g3S
8X_z0M6&rtB_Rw<8!vrxs*upveHnnB=~XP}(i(Q6SZK*Ub<bYhPFkC1XdOCK$OjE(s*bXCIk1qc$W<I5Od}vVR^w9vz|_bF2pX$2
5f#=TP+_wdcjSGq$r~}$4tL5x9!becM;g$+U}WrN#HzY`Ga<ANnlfWXrn@I&`j`albah%d+aOS)$P{5XE(_c9|D-|#vV&zrOc77q
qZ@<>b;PrD5u)Cruz-GEp)cn^CN330AoD~`vgHdSfG!e1VnizQ8ZwWIu`y0x$y8r)3ps_zJrYtj(H5s-I@GS9#RsnT9CZ9^V@Ue$
<TJ1IFVIA|Yu6M{8BO;&BLE5T(PJtsP?X|#kXxDkAKXNtXr>4$bF9&Ly}Y<^>AP<o90awyO-%A;cS1!3twR(eQ~@km;gZh#fxbs3
n|ENiror&X3}kzg80k1e@#)#_RN`LziN+q6)hX`gJ9cI1C%EgS7q~S6sj|(3K+<VML`vTU@WLEH3YxA_CFKI(Nb!R`07Jp!DPyZP
E)kHfdqA1)e0bM`q&4|q8}dLv;)Cgi0rY~yCtRoNOT~!wQ3MO{cq<f={ePnC)caJ6%GFaElK7`H0AB%gEorxUP~TxRr~~CY2eRtC
G(<@VMnIuf$T(}iLRpPnuVH&}9jvlwhQ{H3Mj&mqWYwD>2l{Iqu7WdKk(eaqQugqME~H4PEI~UcR+X^N&~8DIT@0ubyO8Ce5*Gx6
9FWJ7TI8A;GNsvhIkH6#Ead|c*0<-UZWXY26whCgYoO6cQM{V0gB%#ZOvtvI&4?W7E#asrcocZInQ-8834~0~N!LWBPJpEIF{lKh
(bv6EO>cS9q>w=Y#Gk!W8ybvg0Rq?!0xs8mXtK27%YHoeIPM&|9Xzmf1O2QFCpOqcDW6wD9lG(->-^%rw)2P%TEhv|${3>+V^q%W
JC5oCjQ4ff40alN6VtLCSZjaC{gM4oEK*bsO2Ga`T7KOqiWz6;jdb<=v5A1wV+{S@<@_$0d8jo{^p4o*?DE$aqhl4q2x%ykN9zfV
PR1d`1qe}p=57a+q6HWfRhnFeO_%U3@*~!N^EdngN&m2M{=!EHs;d9ZLTX3&6@!+?`A!{m)4FboD55Gu{m0|s`@FcNbk}ZGaaf%c
#~zr@2L*dbOG8U|^}S6@woO7q)|1%PR1aeZhIYLiZKcJ<60<~|AK*Fog&*4=^(5k-(#)4%a!qXP7i{AH*<K-MGyOC}u3x}E@Jve9
lkSv#kMU0=4y_RnBhct{z#V&P&r(WQq6vo_zF2^NFMW4-*F-%N)I^qpXLc}Z_p{u^mo%c|59LGn9||=5Ys0s*CJF<ky+MM2^&jzk
h(f5J0y0qtXBgo2KQ4VGWCNeUPytdB!(c{(rUG&ab+3PjV39foJk`7+ZlP%_xb*Bx#`M!;bbmhfWig)OxcqWYyGphPltBcWuZPMK
?V;}T<vCC6^3v1ld3w0cp`R>H;JvE=fOv8Sj1&%KOZln?bpgtfXv)&RICwx6M8hZ_%sPTQug%bXkvo7~DXDIn^s*%6g+fQu0eksz
`L00vY2iJShxv#=z{DiGVs|0QgvOBYXSMRWE4!~9c)yL)RY;SjZzyBrQh1^biUIE_(4fr3mr=9yoRCQ*N8O3Ssa*)r*bI?IAk7Ej
x_#;)EhK3I!@*veV5a*dWyKtRN+0z}Q(AN_jMWhMt7Eq<#cBz~Zp1)@Bz}LmeMFQ!t^R+_BqsfTBt%>OX8GUbKZtT$OG|3diBv-$
fR_#|u407#_6j5WbR+w0O~%%LLK(i@SqShHlHtH188#>Lf88Q@LxMXVHTa0k1kMrHe%RVc*kED@UFOpo5aQyEHeBKyCGtFR01E*0
cL9whfRn{|X1c6^GLQ^I2uBe3o1svkay<WWG?;CG$u1I&2@cd@X}MvDs()pOZK1i)^mghtG<ABpF49mR-~0cGrZofSiDn$y(fwGz
>%;bZeqFn^?8PgeiFE+3(fNbIaxk;&FFL$RJbTnQ>H$cz`BV%xf~z34sG415ger)2yIyhRd>!e{tT&rnRaeO7X?6swa3m^@uG&_(
*in@dskkFs8!9Uu_)CNci3>8knW#-|uyN%a4jlq06s3Q(#5%<5XCQ}shDh1ww$cv}c^lN?JG9hw{QstSoZ$YjdKP6mpXuU(eJ56e
A<~HkIv`!4@CCk1U_M8d9+Y7xqs=dzOl3=$6hTcOpidkzC+1g5h#1B?GC5G-5MY`Y!be7^kGr)zA=sPGHK<EfIjfP(VQwX^jJW<)
VOh5VCO?{@$i20I=6u#?&FdkIc*D_8hpWz8P`0pT_QM#&N|V}@QIjM~NVcSqLuFYR@V^FYtXykca3_UhPk~c1C$;OF6<T*R@flGv
<NMf%=Z$A5KGt$e2d!ijHg^s#g*~|y#-?ndhL}BhxW*GHLklep3FUmuy}0)1QNx{796ZU>6a}H?m~$PWw>Qav{^6ntpiw0ucVU0s
KLh3HAJ<J%72Cbwj8n*}_-Xu!-^<lV2Sz-OwbeiCR1h`cQ5sW`?;VwTFZaJ@QWI{|?uBOFztC5Ym2nh%DDJr&Ts3ECWeG4!MJC)Z
OOTbK6p9d0jng=<V=xj-#g;*AqQnvTpxg^D9OY9u!VIC|J|ZBkF2(W|rLi&JmXq5iuo$dX*?YcOYHWyv(4`9$K8_SyiAA+nS#T<`
MTOZxeVlmbGfWR>uhHcj?Atv^F}bM#K|usr)q-5HL4vC5Dnki$;Cp{+vNRC$g%*;9!1c#jDfUnV5cf4SE8mI!dscs|2kF$&^Gsbm
${<)>MK(r@v<a7CkU>9U8Jfxc)PcegAm8_(`d`7>xno623UB^LOWPg_Kr&a)B(d-RANk!8UvutX`E<pYl6XzrIV?e4Puyxm6rzc6
S)DICAIdjjeoVm$k<Pn{O22%-bDEDHnc7nv!s|t^Zf!VNAxf}5w%Ar#dHE>kqu5R$x)T&!5RgD<CpG56JrqfhT?nArw&kS(q!7VT
MFzwrPH{DBks^U+{i+?><Bwr}eP>#r{>?}RTMZj8NOsU7iYK4(>9{oLb;z3TfK5**<pxN_@MdEF09cs}fVb1b<lU?v)RR%t3?857
Dr<j(=11H5Ws`dOn7hI9XJ%S<(fQ}<em^z$3~Q@bRDLAN7I&P!A8x)%>k8^4!f9HLWj-7^@cb9(`-3|_6QG#gef#u*1$wf#+GiA6
I?SnFE!G}qyh@Z5YR$WK@As5qg`AmANA%OLH{M_J<`e?|2_842kS;Z{BeRM;izXd+zQY{XJuj`FveTB&HhqT;cKb>(j|nSl%RHN&
n^2u;-s847eR$wDn(Rp`Fea{A`Ct0D?`{GQhr3V&2V7l4c7A9t%Z+EOY1$QN&C-tYAgYB|BLF`e+8=yOYp0JO&L5}SEmfrxo{*_m
xn)u1*+Ys#gCh_jja$d}Q63dZiEm2EBOPjBt1x-VV^e7Mf4G83L-lw8&QIqoLx?6QC@Foi@%e7NYXnH5{*NFArlqZ0{m=6Tq_#D!
jV{?VTNJp{Soqy`)l@8}Z-4Sb{LGRJ8N~P{xsoz3{D#9NvirmAH#uoR^Ad3#(u*G00OW^4KEj0yNurXPZwmkvq%st`9Ve0pkyMc*
R5bYtP!t_$0)$J$XdfVY5GiQ}gy}SiNw#W&s6)v4NSz215idu+m_793YnFqcT_>>ruO7&pR31Rl(2goZC{v)*5RC$UVf>$lKVHlB
5%zyYo?8+S`g*>G`_3QqF8<rboU1a?b7p}qN0zhrMg5!OMP2rWior#g7Ih@!pN!Cs<4FXpYk{r6@l*pIgWv|m=jS6=yivXj$QEht
-@TeAw~IW9ti}}aOcT^#K&Bo5lu*}BbcX7<8#&XHs;RMKoQuRj#UtWG@f}j;a?SHfs(?T?EQk_GBnrU9JVt|af_FoYj`$nh#6ky2
2oj}<FG-$d4n`_5kA^wGg@j@nfEc?%iysjHf3#KuK%pZvs?xL+AVC2TgutalfHJba-db|%{;YccUZ%NSw`fCVSkb84U6f96|2<ul
VBEpn<8rz#knXcmo}xsA$iD!SNo`x1n9-WIwoB;7Sv0JLK3d)8bP}7!TQ4y(2?+sYF7|OyMM%>{ks1h5Q*tx5?7AJi|FAyWZMwGI
&xW|$IotTMEfkWG9}fdGqRnMuEv0eGTuM<Z7?l4H`j6lKK>o6y=}-EP?LVi4{;7mNa3AFlV1N7r{GN|f*z|vthQVj|6%&LE2Iujh
6IdP}?&KPWC>qZZmP>#nqK<~a(o9TBEV2Mphtv9SY<&GaGGhiS{PI}HPpUu?z*InmQB;&eG?CepI)H1~d?Y)RHFb}dyNFq~WH&#@
?@v~o-vWN$63PB&fi^6G;2dFJq)uu29H_srF87D0#b}581D<rCz$KcLR)s{w4EbnW42SyhuQ5G{L-~?+U|?oY0xl&Y147_rVgvc4
{}-q9p~S03SO?q%IT@MKf{(WOG&Pbh>da!+16lmnr*fVj3?#`$gzzLyVeWQddZGB9G!q0jJ*22?bFVj#A-!|<@(oTid!=PpB1}p1
`svniMkdrwJjvlb51@GCEd0jK2X7*NUeW$p`dj2{AgW~aaU(*^uqf|J1Yl(?l12~h6h480pB8}C^VGHhFpv7H5SzL`_sp5fgPawO
sLlq88PJDG-`(gZ_~K8_aW|aZ>WX`hL${2{Vj5}Qp>V0-JH}c6=xgkL1aeMm1rR4W^XDPA^^a6-Rqkreu`_9{t69h-laLchaR8l{
o4=0FlKcLc>m$R09%yxHboX=5MDsFqG%AS#{SgR11QgT70)9j8{ollM_DP-^uIQ-#)ct7FLj;F-7(m;Wfc~4Mt@r>=3pI^C9A98H
BrqSeI+j?%+LxOx5~O6EkG%F4e9xxPIsQ|D_9n~KzXmZy_?s_au8Y@b1u`$487u;DAb$e}9(*vrI1)z~d%N^<?Pu}|Cks2VpLl;e
`7zsH*Y$=F`#%tkMmv`cfbt;BoD;P=bj~5wxyCy2>OWkVm+U@d9E2`NnKs|`{>iB|CV*~4qlH%jaq@_N9<*$RA^%z5*nAGBQctPO
!TAr`kw0WNJ%m2vS+9BFIEU<<Ca|qU&<y)V^Cq*D^Y*?)oWRe(^X7F0j!#9x`O9cI3%u-IeX?<0Vct&YS8SfRdQmws|5bdvd4B(%
HuBf%948@`;z}g@83D|v?Ea1)xY6(KJKMKNh;SKn54e-Nl5Xmb&sI`$6Z-~M#^>`e_<A**6Jy6?8Jg)rrApSv&<z8RN-F`{1~6pT
{o;M3y$`sBnrmjh@DtT8bCQGe<@nSNWMtog(^F$AGk%h@QgC>Iqw?+fe!pI*>4g0#e8Bel=$|W(_wdWFdY95De**qFXWl!n{VpOc
wLw&THDaonZM9Wn`K?tGE&54s+<Ko^^M~pNCbOrZ={#lma{e&CSRDcemtOWBeiwi^o!pPu-|ZCK&jQ=6wZ75s&+=_F{9g$J&|;&T
mZC85F)X-TVJIl6Dvx>7Q0Krca_~1h=-^pmmj*~bS0Uu5`t{df#2i<L;(htSu2m23rT4-FLsS{4{PB{`27$zYCX#~a(G5CB=7Yi?
^coaT`B_BO6h44wxaJ>VR1SI`t3MHe+<Vt_H|t;4M<2u}-TND#m)smT2Qz*&IVsWK{{CCu8&wQ7)N?*A4hN@><A=oOvs-ue<>c%E
$T^1nVRWKoyJv41knxb=!b6T~NWAW>1p%JCQGRs;(ofsx@H@`qNxcPe<N=HDr}94svBK{-kRN-!#{74=9Pq|h>rTYtJ;(g>!S9f-
iK)lipnUUy4X>&w6G__XFYi1JAJl}?Fg8^D+>dgK3JMGF&@98(xP49nlM}Nh4ILNYd=%8wg7Q9rv6Jc<U#Q^s$G_g6SZeH?p^XD3
oW$gQlL5>(sR;yyMMND)NtB$U#b0M@<S#;_)~WsPx_Ys;AQB(2e+EzCH_)+1@aya9dlCOKFY3XRf~E7H!}*u(HcmFN%#8lu;`R&^
SU-ES*4KFnN`cbD2Es+`!g$hcb0(Dm2MX!n2Y~8*W*{CPg%YbybL1Gt<jH15T_?&*KAOB|r`&yH?!h@m0E#SGG3FfQ!JIkKpT4n<
H@5b}rwp^{;Ag?h=y|7}^V-edj6kPkb&!YR-^1`2>8P+?f_*(aU{gwdsmc_$=uFFP^_h}exJ=3cuMYoye~4M96Y!g%4u`{+cc)Ig
l|CPMqctDLzx_i@vcpJlWpGJ(`rsgZ=jG5s>P_kS3M~~IodTjzTt6e?A1FkJGqiXT&lPm{dg0=2*nFO64A)@z7>WdVdCy9quGx{~
Zd^`VJ>{hpbB*B-5};s{qVha<Y<TcDcO=U}=<hor_VF})J_e`z2^}8|51}f@_9fbGTK>ejLOMB(v0|u+{!}&H8^;e;gnp<~^ay@-
2ns+1kXT`L{BM8S{o(gfb$aBQU%>y7^l(G-1I(Xay@%N7cMyBi=HsaQg6osJ+*se^SBewR@1C_^P(b1ah-*MBi#Zlw!>KMD^fEMY
DhC!tupA{6lnScFiqEpxsS{jb9kjIH%{>_>$pVlAzrWR1eC_hYrwYVboRVoJpS(0Pg3I6lUtxS8{p<V(HRa%;KR#h?+xrvqU+(`4
vojY{{m>9m8Np>M?e?pJB&tuL6t~{kviah*w1tDzlR^G4zuj5a8D=v&?9jYU7|J(43p);x{fN>1mMLulU+-Z<36#rp&>~4(>rPq*
zI1+iR`htXiy;9&hYvBR;&KM)a)e8sP)GYjG9uoe_wmHiWdfrhKchfuL_=ERZPCra#k0o;y97}Ep1)Ri+|bqT$4)wDQx-6wf*`O#
66`-Yw;aI%fnf_Ha_o1uWhHh%>_B7^KniL6*4r$&LQ*t_(hs*0Lz<u@3;-xT;hHFm1R5gP*fFy)5Z3QM*;oSPiVQ#d)Z3<klvjGy
u@p4REGCP%BLR4){^9?c{fC%!Knf@ONXO0LA0-d*P&oSdeuw<|g5D#iJx7Oxo=yE+58gr1P;_tdZ|bU%O4q(1`-qQ@l$N-h&$8Zd
V0{mteHZ)|{1j6(V0Z2wUn+$o|JhwK$!FsAU$ZZf$C9NyJ2go#QZPLV0vLa(`Uj#xr!*t%`_JRW<-lw|Px#W_?jG+u$IERvcBOrO
_}}luh%9+>S8~fp-WEzbkM%BP*pENM;5WJU#V6A%{_X);)vZ(g8}|PDe@TC?Uy}V-b8LG&ru%qF|G{DYU!?hcFyDQ%k8E^W*1aXV
4{g1_N_#!LIPB@l!}Di%$NzEe50UKSbdP<sU%T0+|C**Ve*JIZ;?jRLmerNJb>SWZ=ZlW@_iVkt1eWAb|MBDfy6I_sW--;X`R&8n
SEca2k;2$4KUqol`Rm^;wHS)%apA5XEPo6I4EcE*TQW2P!e`ZwEH7Dc8LLTt6yV(EC-?2_6xMW9;ZJaJmhtcWdHyCz-_L+sCosU2
RDky#AX89kpmwWw&I8+a4AmI%WA<(7{9Cv7cLjA|<xxp4FpFLF1rU&#V#c+FrBQxa<NcNXiXZcTY0*y7h&Wo?_4AHo7<LWq?7^rC
5C2{Z>V*}mhS4<VhwqnvkAqj*KF0nZ#r$;m86U0EyLyxWAcW)B$ISk}SJ~a#CcbsrBo>{0n%RLf>Co-meV0daO8zx=P*GGqx(c^T
pK)5)=h?2Xw9J_`C^a!soP#A=Fw1Z{@YpkgbBV~t2)K+cnN>kR_7qZ(&=$8n#`DGMBgsuGkxJX#|0WuDwj5+3y8K!G{N&1ju#Jpu
aF95#Wl&S}@?1>MsbIl?D-pGg5t5u5O=&jHmV}{cr5Z{Skcb*eLV}=*3Tdd7h)PXFY+$A+!5SKh*0dViMX`#O&cGklO%TLWQA9|z
v@<l(Nf6LdQB4Cd4OLK5lp&HxnnIcsys@xyz-mzxK`jjwg;5reLlI0xRDLmlf(f9asOh{A-77#8r2|5g08AwclmS!=RD~kZNCZGH
A`Bnob#!YbA678NzrHsgH_epyXE*-OUYN-*+&x`j9gxEh)R%hP6xra(3q#xXd%XDO23$H0wLq#HRT?Gpt_VwK^D=De)#Acq&Y*rT
#{tIWJ_*{*R`^{VQ<FIN^wV7Ex4nj`)iq%+wG@)s3etnCJx%4AxO9J!oE*Hgt7PQUA@%KAA*Nr13ZLFbqXNuX03#iu<;RJxujOb;
lAi@2duzr?_`3Y(xd?*5fB^jGCjOXTlBmSnf37kvJGf~Sgd6i<eHFw18U56OCI7()fet$ldG?eD8-%!z*xnPb*v#0CfneyQnsJWv
NzZC=uU?yhx(*0a=^={0=6puvldQ%C?ZL>RAE~u73@s{t$6sXR>^+?EA0M}vh-)5q4Cz9MW?7if$OaZpZ4I>UW$e6obh6H!&g`U~
YV<;hD=_Iw9q!@1r+K~%rt=ImN}A5I2NZai<R1xm@|bY9dEm|)QDc~7!RgDxNkIdTggMAkpwh(+p@4*MD+GiElyd?w8bXw{6GT?`
48grEcqMWxtyDpY5jsJLC_<HqBd@mxLWQCa<FAi@vr=vR!YAmo<NX1j>8Bc}!b9Nw>*LL-Btk(bT|nln(e3%;tSky$ze6noW`u%%
f9aOADI^}{3Z+UFJEXU{s?#{ee{Es;X1nY50p5?Qh*BJrEUlZpRr~j?6Aumo-L7uTV5MVaESsk&aY!F~2{hB9IVmcopMxak-G;J~
e;(QMBOeaY;{qew3i3g9-M9w@!g$HogcK--Sr7>y*hlziwn(YVrJV@m>wB5#W?+)YOXR+stobK^3NXh=Y>Jf4xDsC6L_#qM@%hRu
Vk#u1u*8FD=g!&NOs9qm65Z36UWYw$I1{Gz6g!wxHaG_Sx1oM$TepiiuUhm28`o!NenPA8_#uU&UIGmvBs7pM77T*Mrlg>yng~}E
$*4H0PbKv_#%zu>zGY#W;ndR4V7eK|6$&T$RBGD$ujJOf`3rP|J`Bf_CDYASOmc!=E?JQBW>_Ii%b2=PC{yaylO$1x6oB|Ff$g;x
T>m@REGqskM?CIioNc8%%^BAjPgin#E|Q7ve+9a*_1a=lGUfw2Lva$$U4HEinS3P%!3Qi_o;;_RI#P%phsi}$+{uzYZH8iLA)#5t
K^(0XHLqH`RN>N6kj_UKL+@9GTPC~tu~MOMpJ6Qj3f%;7I($sBx=)n2I&1r@A0#B8@$KtD((<?=oeTR*B22!d2@wfMW+s#1?|L#Y
CTGj$t~#ng7kV`aZAzR@b7x#naEry!Q<zFtjixf(-fkS?Ep_HyNnRx_yXv2<Gi|&+svb6ue5OB1C?r6WC^t?efXB8b_bEnM_q3hN
WnLJvK}aNnAU|TM74rn8Mq$oQXN-T?z0J{l11xYB{+E2+;RYzc<K*#6t?`qY#<jqtcw0&0KKZ2CQhHgh)mY4t-e9oAEnf>uW>Mis
7J;;OYt2w{j55*YuB&T-Kk91tp0jkahg|K-l~bun7a>)7^_<1Zi?+RMR5ns*Lj{fInu}Gu1*9|Q)2av&ieC%~NN_kND})Y<^}T86
htqn*@!|#>prTNU@UUzNFa_vo5xw!Dp|bVXpS!_kg60SWvlc~4d?3M!NChNYXGnjXvB9@)@?~j_m`m)&h%<I~zDx!W4Nl2q;?Bhb
A|h*4id9$oFMT3Ic%dD4Vr^6sICSKZvWAwHxuHi4Xo@2FdG~6finVM!m=aFi1jwmpbSR1+uWgcG&9BsF^%Q4KkWo!2BXX3+tI?r$
q{5r_B1D+}N@KGmnn3xXFTrB`ienOLeBD{0NK%$0lO1A&e)+1H3q=E}8n9xcSfdO=BFrFFQw@q~!!qaesi{dpCZ&rbM=4?yWX-0I
n5;vhQOb>m#3_rjhg;4yq`jEv7@uoUc2=ZNlgDpMm^Gl`bP{`esC}qw5$N~%_PBbsdy9V~F`muaD&d#jsUpYDZO7pOiWALJ%&M9$
tmkbOQh=HQHE0G`vV>q>qvI6TjT0)HHDl)x7m@dOQ^9n@4rdY}S4s!{#YnQn7t#Z3+RwR>oebJiT?;;75<bK#C(pV|qSH`0?L}uF
?%idQ!v7THu1rHZB5@8K3zP`emi&+vuak<gvr`@YYv(%5I^A^Sad=dHaoSQr(&A_hM0`>oH0K40X{!r<Eh5DSdd1KhM@yjY<$G<M
MB6lK^;F=Pi-vO9!f&{y*fG<6xn_Zi8J4@42odKSF@`g66qnNJghc`=#4?CvSY?KZV@&Q&2xuUt%&wFN6b&&_MKYB2&(_X*R*Hzg
a-Rp2f`Q>imK>OH)20nF8sdnvE?I;<Y}+-Yb)H|-KG=#Vhq01|A~jl^UMb~ut4&qeT2~epc$S|6@8-+#{)_ecRlE=IB7_zSQ(USB
1qYWN?<KHeg>PP!i-ykW!T0fhJQ4;{MNo?)fe{E107)l5QQM#R6p_J=Cc|wv^LP38;C1>c-`uAfH@N8*{cA~h?7ES%`xG)rg*+in
vTwsMw{#l}ohz-HA^CV7qD)j#B<#sxJNE0r-@mxuG9p)<kq`(d5jvEUBy_6;0$1lT1ro$rrpOukN{I`rb9_sgq`?MA7Swn>Oum<~
lN%ue+FVZDjTlUONhmlXH|r*0jrWc^4k9g0wv&%1(4asv5IuGK9xGOj`7SxB5RIh1aY2*8c=56cZR=nqOk{!7-?>MHR$WC`hMIRy
SK}i`FaasEF1*?$5S4rXEbpuj+~_(X5kv(jl2d4g7xc<u$eObf>J{yO`#KM}pz3uZc3SYWBakkz8IJz~q74Z5nTAvgNTY}-r*{fD
@S{-JjV-~DNRoEF|BR-s14x1)levE6NFe<yz?8C&b#fvd$Pt}cNE($iEP4E8T_H(5dMK@CtP)>(fV5H1T^K)|>YI^sYD#pJ{DA-f
fNf9$R-U^`P)PJta!HznQp6E|4VW|c-f8@<sDoZN#!lr<9ve`={rNt#hWurB>vSTkb#>!{vFoc6>4DEfOv6k;Et?ZHR1~6}Ap(S2
Mu5<iiMIPCr76-(KW~qQceZ_R*xzD;eH<}nFt@U%Q=@S%rbCxON>MX2GQb>|lBfom2j}qAsR$3?{;rJ{iV8T=3fX0$8!_jHYxJUY
Y6*;~xisUg%!&kkHJ(hHJJJGXbvv4!?(*`L5l;|Z%GdSUxvo-%s0jWfL})=A@qvlO1h~Yz5f^ss{=Ds)e;qU*QGI<`KVRqp=!k-#
?@!mkb^E`+==eYYK?y(;)z^l@z^F+<5noSph;dJO<Ovo2WIuISbbjMO>}judY3#qJ0qL0u+8zB{isqhq%g%#WvkjpBhe}aN<%H9@
t^((-Z6*BZOGwYk*z$Kh(BQAJ_6Rf^P5K|1U&Fty4QUnhT6*`f_u6OOAoH6Jk~&fWGbRb3Gg3>s{^E?!J@mgm7+8f;6icA%AJ!$_
58Ytpv8N2rr-0$W@5?U6uo~Jx@;isAqJ<UPX87_EgZKAWsRjoiDn|Z{AJKcSFy1v`78X8*IW$#j=Z-NH;fpiVjlJ$F){;>}E&QS_
6ZbFhyUrbL|0VVT@;!Z%*3j7Fh2z+}a}L^KVBu!T>+ii+$iUk|Fwx)?V`dSO+Oz!iC(mz2BtL&oXP4XY)<OrXw@xP#1Jpo_@>V-j
dX4#Ad@EWTD+QOr_?kIN8=Cz58eN)Kdo-$5ietgG#@>_g(kfjx@}|-<mZs-IBtyj)h?G@W9Q9dhIB20oaME%3{+jCXN*sK!Gn!Si
$BQ3Y%5sVHcxa;)To`Df=gM9lH4#r6wn$-LhaJWLpC9GYNhI+=gY5(Y4y6KWLc)D4g;8+doB3}c^G+AL_<ywiZ{raY{UL|@gf#q~
GFn+J!@u3Pb1qx`Gr5-kQSA><-}MM*J0IE&?UPuHmu`!Is&B{8GF}%Yg=fj`5s2*dyu@!)5I>;(us#P)e`jliwPMb9FUkHcd?0cS
^(_A_G}f1%hxvHnF@yV7CN%yfn?nx$1HX~%p4NG)L*3{~XW{^d8b7r@yGV(eB|#D+{3?&*r3SiG;j}QInAT)IU$yV}3u$74Ark+-
C5b;RH9pOj6op*FE{FO_KXJaCpmzuKo(E%yKH9naO$mHyZ@wcVK`4ZUcHsbkCxPHplf8`r`^L7>Yrj}-?DI*JQ-nvte+($G{?nnp
+|K!@3K@l>qg@{F1+LwSI6PM@lyf{M9#mC5#*%42xw!hwamZdGmmtTwg$f{|LSGbHs4-i(Y)l*k;h1L-cvgGZa)yDVjR8l74+ER)
<*J&%%Fy`hf!?BE>Hf~V3{3^nxbT=h`Wjfn0@Xz>FHVdVI+ppOh!8QwS48Ry5<_)NfVfQdD)xr^+2-|=wxqK-H3oDjW9G!n|D6u^
&O#%f=}o34=@f?r8gxAJ9TQ0neseUlXatcuH%gLf!(qYz?g3n6QBh!UVV)sF3Iek|-`X%Zq8#)jpgbp$mB_{m5k%o&9R<Z?>$e6o
kyE<LTnSphHVaWS22?xfYHhxzLsaJOaozJMD-+z-)1k?u`%8vp(2WN<6GIc7Cj=fd4ib!y604y?d#2t{+W;CvSuC?tOel4-<y00}
!jM>RESz&648xpGCWR@p)s&uU<V?Yx-c>mfh(#GO9z&0S99eLbB@=SP>B)x^(SDYSA)~1iubmBG<$$NjH1V7Vc`J^lh5&jDz{;XZ
FPX46)U$=uPmszKbdc;yHUv6N=;F?MS5vpNHlbWb-QLwG$4pRBg9aQ*E_lP&<?qy~JB>pncR)As%=jD)GB7(#fmR-B;F}B%aV$ZU
c06n>HH8_SB@X(t++Z}C`K2v);{{d@Vse1`wBz`S_RGu(9|Pr2){*4$#RIU^|I?*?ep`M6Xy~=_;`xXYJlRB8jy&J?^ijwDU)b7T
pgDhDtJ$~e`jjy3Yb(DzalPk07Ez(68GL0g5<q_*=V3F=w&df!7DSxFk0%uW-)NVf8dVE+%l0>vNUobp^E*Futksse8r9w6oD)fB
%DbyK*M)7aNEt$XABOe(Sqw0kL2`h7A)%!-fy67MqnJtpkINha(h`o@F(MTZG=&5e0pdadrX>Bd?4!_7^txyYU!)6&XhY==feKKd
0rpK4Ei^5F41`IpKZ;+={-64*m-zo)JimJ5k<SFr*nGXkD2uH9>aYo~ecu`OX_M?TplB0CF{7Uh4uWW~Flk`%6FNG>Nz6x`NPoYQ
Vt))^so?zrT2q!Vu>fNjhfac$5@2DCmqkrz#X>|<SVh9(yHr19ihbxev;7TUh*BhP!Y&?$5yk;u;C{c4QQBYb{e^v^ry<eZgvt5P
dcpfy6ZUnXgv?-+%s}WAZhC@tC>4M`;2eA^0YS3G2EwWV21N*gxKJAc2fOmyuX*@gAG)pEkKsyB*B|Hku;$N*BtHPDKj6Un86rv#
arFt~uxKU_(A*h1v8eU?bw|)o;Ee>pL`=r15>(44$vD9NG89slat{7{;yUlN<>WpLVj(SFhUp!E1N(p{_WxX^HVh-}Kd9s!VwS3+
8jty71fJB!q2s<_B=X4Q+4~15so|-aMyKPLu%lgV8F(kzm>4lLgLcLcoiVB}VlcD_<H0ulsp@@$)?>KZPr|~4dlfB~jg(+yDJ7&I
eSBMC^i67jv5Jyfd?0IgDW`ILbfWMOAa#NXc>H$a&+pFdf{%Z28ylfNqF!=`S=3=R54Dg!p-vE{j;DAcKl==*9DeWKeunxVoM}x*
<2elq={haUbWYaEbYmMyBuN4n_2AHzLqKsc9zu1Y3`teNBcWdo4M_BWXATfFbfKVFlxZkK45IT(czXagKQ8Zf*3F#bEAu2`MFF;Y
0Qdd!VI<YivR9nL0<%|>OyVcR#$>^QWZIRjWO{mhkSY+*MWTudSP_AVR-=E!`>?8JM2SQ3kuwSQ%INvBiJ<_}_=G62-M>jJ;AkF0
_nACr1W5%rnIj!Se;5denUG+j3R8zmalII%sz<A>A1>8RpPE2>z4%kK+;ll4!KwNsXSDg%RDnU?1If%)k%9=EK*|;T?AWfA8vsMl
%uyj?DuAj*N(x`B3l5;e42B|P?*dGOGeD9k%|Jl_WX5-@p3k0k-hgiK@eTm|!>7O~FxK-ptm8OSCz`AH2Rx}e!+Xaq?A<nx3HHw!
K6Bat3MEQc@uI*&!Bj;XWzZ&CnAkr^<8WgKMq>e@nkX?EGgCD)XupOH2&_dMH-VTy%wv?PfH1mPWBNuPG3dsJq$f$EK}b80!=Tdn
E`%eRfvPA~WZ$0MB#x_6r1igV@mVZW#~Gxv5LJ$fhp-dS6VcRfY+(2A$@i@^#|5Ep)^WIoaO#yG*cCRBCN-jM2}MK}`1WNFW89#h
2hXCkw2#1wQ12ei?mWluB*16VaCMtG;Kc&P1Hk!7;Km{<Vs|FhLYfJdn<^e{BJ1q3@<9a00?7{%3ZkHTC&Vj{sb{~)s!520>!|jn
GL%ac#7asO0VU*ue98Hop4mc(AfRZb6ZS1zS(MUMXg{V7fc|JaY7R6z1psQYr^JSWy0NsHD4Hf|fV54I*AyR-1|pve5a{SeiqD(f
%1EZ}#tEZL=7QoV#i1!aQ2sJQ7+g7JCvYCWUoL6YebR9S`Jlc&SU_=66(9r(X^d2%*fdcUQc2J!jD2T`h}gzSOp~W->hHYQt#HIk
KolzyPz4ASB_TkIeDJy%fFP(;qzdwJ0Tl#EK#X4RSMQYcm(lZLf`SrVTR<cLktF-}?ATO@%rG<M{m3H*BEgsy^YTAtf3<DSE(|ze
s0_=jflyGQsW=8w53&lNy^hs^xz_=&Aa;8dIHbLyM8yC|P{CAFOwxlx3n#_|)3M|ywabhSDW8%-swI9G1{iK+$&RR-1w;lQIm{A1
2JTvCybnLCileZbfF0O5hfH!4+XV$55d63fZ!$fsV_?w~d)4n#`=*MjezbfI<HvL7yrkhJ{C`eB%^m@~*lgtteM1Hw^6pVMriQaX
{BW2K`6yiXm|&#O>77r(-udxPZ(WThRAQf&Q-il;!V8okVC}{@7Xi)}f#x$ZQqZP=&{))IPeFmuFHcXU;osks7172?Bi&;W5)~{o
lN}+9E^~m!aOO|B{vRg3q?D4ooUo~X324N2W<F`1eZ&0>AV~s<00F@b`vBwp<L^)VBTH>?d*9T5&?wC#S*tF|ovi!y1LDDpC(eRY
0Y3!nhrG;!9#b>#OsJnGx}Os_46ulmRCAI}z#jt7SdftJg0P~ikieuWFg`*YsQo{a27hfzN0n1L*Nv9$fz<=7kXC3gKbXZ}1FQrb
0jmq;{(c60_h1f;b<5MH;P8P4H}Aw9@E9c=N~ci47NCO$Br!!xuz|kka`{nRimwVXVkSSU#79pJTnAq6x0q=WdbTz#+8&z-0g+Dl
Ox)x{n7i>Zp*}b}MGtd}x4ClnM+rC<<#i6X{a{fI0A$I~)Qg!Z;-e}Qca_Dmn&_x+V#~fs;g6_&ryeB!StLpr2lS`b>yr*l`7jJ<
@&A2bKNc6)sTLU%?DDVrI5%OpHG#rRpaJ_5LvIgK83NJx({sV^jcDhL9^3=z2Jzv9IuM=`ruh`G<Pa?VZ{Jh#Z%!}(-dIWm;Q^G2
OhhFm6c)c)JVA+}sCY{<nLUFc^TIgr`}61rw}3o+i&Xnlr(%|SnLB|#c{dN951HpDh<+3NeuvZ8eG?L;r4shj6j+8t`|)FJS*~uE
o^=nHJFrAdx-@m9n3SrkqKzpP1WM2p6pU?}#cOF)s8z0+a?;Zqh+U(Unr7;5U}j2-3@X(F8ziVP0<1yUc{;6#A)+Us&C!_Bx)kg@
oa<VtDk4Io99b6?tWtcrA>u%HNcKQI)E%LSD3rTMF(k#8Utdo{hYF_LDY!`Ay2qJ{6@BPX>dk>eSxD^Xk7DHK2|i3AABp&nkA8eK
8is<5v4*m!nC+@v!cytv1GFZ(%|w2mGk2>#XB;z!6^cmFoLxK}2OL(aXdoumiX&ysMK5Ea;MDw~rF@PtVMc<fIjO#5wkr>aKxzZy
;hmryh583%(EoO5kq%ZQ@IPGxtbl-AsFv`7_8ck;(x?*#g3dui@~*n=Jy7$_`b>U?qBx@x<r{`u6^t5K<8B#eoGXoOCI~{BSXQ8=
LUG)7%@Nd9wE?!;4o4lGn<|`@)l=*M(auOjfI710tGi1&$QZ9!pGn|;9$4RWqk&B^E8B3e;Wp-WtxSk$b31Tejc5}ni6tA@-v;Tg
3HCKCL_za`^nuLW&Ow}d&LN#RX$?dGSwO``OJI7s&~47O;ZUX>HYn3cSVCqcvTpvZ3Wu|iLlRB*tx%rSH|15Du<g(1oat1R1s|ks
pQg$5ylyaQ3Hk}5{FUuMQ4R$tj^GRCq)^odRIrTBpX(y0t<HdUN$QYw|JGv%le{n|QxtT^KteBz1CDG`<iVunZYwP{<>9U-7#}p9
Lh5(Cj%1#^q{9mBe9Gy^!j3+`_8g@T7<*_ePBEt$${QG)7GjdAC<=yzqN<5>&{;IfP%s+~polb80g#n|nMj0!S(1ezXaW-<W|gWf
L?slG>>x#m#WW2u0OAnXj4GxdKVqE?B2!2aB2cp-G89CSGzA4L!kiO`4JLtzU?yr(BuJ>Lredk4rCCb<pH_)zp$-`!4H5C2RM_~S
49Fz{@S{BWp<}$_)#;DZ%j9l;pw_4!cC~<nrUd1z8BHV=ZtIRM4N<P0E%w<t396Dh4^HSa1d>D`qL?#K#zPZ{V;##e+jJLhWT~{R
$_0Qnq9$gmh6%rY(Sg^NqK%FoGm{vxj04@l4eoS{BbEk%hDUCrrr}Y{urOIp-P9Um$;fdTD32_i-HxYPL+_tq@Q{jR^A-Y*x=&^#
)bL=i<t$*sF5GQDeGc;OQst8LtCuHsg1Yx1u6Fir%9RC+DCG>yLX5>jxlOd#4%`sUDaMS7VGTjrRY<C&r#X>h7h0*AaYKSwbtN82
%pj_#ceypGl2*(c#5!|)?J@|k{wp&)+mxdaL=~twv0OxLOY_c2zX*&bE68oZmGa^KtFU}VdQtEjYgIOtJ6`VS%iDwCu<$I(a{{DE
<X2q~qpGT+2!hJOyS{i?MMX3?Gf@z>&kQb6ALA)RL_-x>&lEggD@79+cC7V0Jv|07O<B~Wa2_=b=I-KdQ^QA6u{E?{R62s;Y&8{5
<t?*N;`5ucSyMAG<~LInIFaFIBMeFyK@tQ}oH!<hEh&JG%6&*f?fIS#_kc^`lExFuDsGgNYB2)aGL;ihv1Bm3<3k{eBI0B2dh>G*
h~b%z+b7Kn2+JxPYv?+Q??Fq%1wOk5%#bb|N(dAjQ%J&^HlWizoIfL?X69E9Yr8=3m?WEg@th7iP<mLUyStw2W$ox19YceOtY@^8
4v=9Df;vP)4bhn<PE98jHKkzBxX&EJx{8uYtN7954<i>}GV|`qY4eIr2p_CHnDFKs9nq#R`~Ixt2$b&vRvKFy`L^Q*c);VM1u<+k
jj#}ys*;#Pq}v;+#DzH^+Zkdd0-A`<0Ly^i`TahBj;c4v;ipc$db0-v6gmQ`L^ulQ#ft@4+6zZ}Otw#6>L5l6DFq0kD<Z&2Sbz#Z
p=cz8q@^Mn5|D^ksEUGQrHYn`@!Be?CJ2HEf*P47G-5?iiU-%)8J&84<<6{P7Wly6eE$CL3FE2Q2VZ!j<Uxt0mI0DOMSOfbbupU~
ttir++U+(ltSZ11iopSZ(TXjGK;CnyQA6*oj}mLSbzAnTgC!5q+&p7rZ&2^%o*u!|Lz=73HyqByJIXW#<{hOdNkMah2*C`K7L`9|
Wuzhi&?!iJ96!DiBn&Tc2w;H<QH11xlADqbWTgSVPH~vflO6np_i=EX2`B@;0X0+<14UA?A|H~lhK9I=VT7O}1mpXE#^0X6^V_4>
Dc1&`r?knuCu!Gg9<%2Qo!IXni;(gotPerc)s^nLzY=RS48ZPA=15`_uRA-4fz0bFeuG=rdPHtmQBJ1D4zmNoLU24x3=+{V+A$aG
{4=(6>8*5>B#jLbOtSp?W@cr;!z-rTMc<opb4s?QsFu{NEeb0e_0r)i*1fW$6$*_3;j`oE0Ll<MvX3&VFh&P`5U*4?oXG;rX`b4R
O1iU6L;*pa5`+XrA-_71IOIyIJs)Tz?eY4TAg|^h!%Ff4{JkOdz-`E!ATAYg|CpYvJ+22QLGpw^5|;}96I_gG=n+yh(9O)u^WU41
elj`|I^n*0+rd>dwkSD6yzuJKqj1Rx$r5<d7i(l3M}5K%I6!6LJLEGo2Dr`zI8ib;ngnZ*2j0jVyb|%XlF}?BFBR#BOXHn-X1Z@j
O($WsWG+<5;1F6<dX1!&XBB_DHUdL@3Q)q{u>!$IJlM&x=}{WZu**Jo=z3gp(SgB;B?BSYfn9--HnbNLX$V=04c?J^R&FDE-NMY=
Okgw6y0D2cBeiiTBa{Jf7&@S&d9M25A&KxQWThG32I8_-ZXQFLF#-%l3PA!E`*uW0=MeBDC!pPZ)4()Uc{95wL7VlXWW%tpRu`oP
!0B~h(ABnwxq(#pZa`-)!0tUWcz{=#LJj#?;#Cl6nlOUL6h;W(iab_p2+<zMC=kUlQDVutRmCML4qJuqrxRVbzB<Ew#jZ}P7=&3G
@-Lw%O6cYm2P7jO?G`7p(f8G5Rq9%TBi>ZZ1<j0LPKkSdb}z)j9$=WxQD=3Q_|&j{a@pD=y~)n)$OyzfxfVcZ)dEGQ)P-DGxuKNi
OG_Q@fWihJV@I-z1e!8l`HP<xWDa1&mOLR588lx9rlFB0Ob-Y)3Nx#yG{8fz26a?%V1-W9`nsB-g6K4c`!^#UdT-AXaO;4TqR?ZD
4hV=QBbQ7|gfO^fEyZmJ;^~p68P@|!{Npv4mm|-a9cs@i$Xi>XJn3JH!MXC8^V_m`q5<MSL8#+=v@T#!^T(AJ(_x&X8MgTxaXly6
1HpKxiv$VWMDxpm;S_qnz*|g>#A1hbFf-yM%|~qr!#4-p*QgOuCITdaZZU0yY~OQ+cB)x=2D-xmjmE<mke{<UZ?7!~Y|W+;s9{d}
%vl5#3%kX+3o;pElrp1Bi`vS}#!gpq@+B~x5=%@Yro8YIEZw98+Jg6}x2;s8sv3FZj>RT=p{blOj*W0IdE6Nsxa`RrDDg&3&%GjO
tU+x7vKh_r;6WXCE024_f}7)Y=?R2dr1}{F88C`@HBc!ckP!U?2suS_nXWZx`fzPwas?Jf=;SJ1G|~hRlOYAuU4kddMSw_;Jnby=
G?s%5qgzxxyVb)EL<`ceAlbleDjozQ)HU{2S0fmxu(CK?Ml9fPGK&r}_jSfnsHSZLP;wgP(Pt8xBug66ozSE-5wZfPfx#$FsBvX0
<3YhV6RD$Nk~n3)WN_kFVsexoHiIl$fTMQHy$2@=FoI5mjHSf^JcKe;n+8H-5)Tq^I^7E*ZZ0bX%q-qgnenBL#u)gk+K_Z0TV3oS
X5*nFrW$63{9g1-4*3na+u%@c5Hh&Q4ge$phBbHxCL+4thOd2VU{mC?L=2$y77~#$oSZ}=H7aB$B%sJ(kq%)$#aR;~)>0{TVD=%7
(`aya?ZDBv0!Sp4MFrXqnRlk-#v}z045J&j?Wxv_)yZMe>wY_|)}5&Y8B3BAI|x0QHY`3M+(Ix+NVe}aDS~CJDb7d&&lam=dy&!>
z%iQ^*6VYwCd{q7$8s=>I1N)`j|Rx<uw@5V*6NNfGajATGct%gQU%sih!|o4CQ1XxS3Qn5qMqlHMkCFFr(=|-Vyut_#nS*O$f2r?
U{*Pspz>yp5S}pUy<<A7ldoj+m6E4o>ZT6b2vzKD@D8XqayS(E*to1TGee8Lt{h{+IGZ^TZ(OrNbC7CeA0D|Da|aNqjA|_QL=zF+
BcfRrN;2ywhEP%3*D8`Xt75Mkjoq=4EaVF4fD%JE<=#-lCLZW(gHhI?Ve?qX?YuKKz2bxo#NN(;R87zwF&3roX9S2VP!^`GhXl=T
?uMp@YM(UYKcEllFd_NxgAW%1K#?^8fHpXx?b^~50gnJC=e=oyMSJo!o@`p}(|elVIn2#rJSq2D)|%kES+$%Y(Cdxn&xw%WtSr)4
i_Y;{&`{$`R?#}Ou>wYGn^!t4sl!{peI0`K2Y2I;E(Hxl3U3$$ysh{HhcqD`9_Mkec!(GPTfmzRXb0X_35g3vED0I_k#MUyNn{Y6
rT%~ED-HHUY5*&cYk-VKh(sS*UKOvCe+X<>5XmIIIN6fI2pLOIBK^jMb&@<B(%`u9F~=gH#6_4uta`9~7?GR9bpQ}_f`G{jkmDGT
kp+Qjb}d$b8w-Fqo5!CW{IF>8o<*h=3=$lq<Up0WB_DoM89Y4YsmfC2P^#k~b3EJwi%wiYNJ>YfjhG|?K<3nvd~ZeTTA`qI?~-~L
TNNrVNFel+y-HxpL&@TTLyoVBJyM=`z_`(5tP{rgO_Fn@FsEY_I`prJ+ZMHrONu_3PpW-8>rTi`ks=^!b)hH)%qxO$0E7e0>Cu3y
3^IozBq~Z*dYR(o<--WO8@4iZ-#Ttc#egsomQblP=eTc=Z(FA?w(>-cS&mpx2x@%J<WM+<5`|>JBgYsrCNh>^9q^-trYvgutr1#0
qu)ZhygMg`ERz-u7@#cbUfuWFCO)no4;<^^4qI&i%&P8yzXbw7W^}Yc>bkQ?VeP{XQvnu99PP=8#Y9<{A+a)L%=F|*iDW7~I7n{!
>g!IY0fDRR)Pib)MiC|>2yFq$1fLz@9U?pt7{>-Dq<P~8x*EX3NE9zu$*wN4ap0!oNX`2fvoS?-a1I!1m@8ahSf?-w2WpE*PD#1U
GE*$)4P?EB4ef%WBeAI9M8_T>>;wae0AvNsF0X^NxA=J|xPt6id6E6_<(QDk7$*{u1}0;A*o*|yX)ah@{Nw|%PSM}*{3^$THaPGx
C4`^XLD)d*5^3+}D1Zk;WBMSxg5l~YFj4aeQOuBmonj^Gov33=xL6Y>{R6BrMq?ob5`!oNiPspEARLhB5Wg87aJVLsLV*~m9zF_>
Ni+sCky3^QNh2q$616fW$4*BbC|-AGC_FEpy9M0Qg)t^fgCsE9FWJfV1qvY0w-Ow$w68yFs1l){R)#24;1OMB5g_oP5_UL1WIjFa
&hj{DFAMPQLmYGsJ<8Kv5gO@y&lkfE#$qH-ooVsqY;&OEA0vbu>SPpDObz&8Ns(;pkvwT$Or(DbK<qU8`Z3#=CyorauM<q;u)FFk
=HU*!s$muetTKV6(PI)@Yy?;t@7o;ruUVnbOGW_d`qadZQJGG{a{0jhc+xM?LubI@L#0L$*ApD}ylxJ)5=J1aLQzvTT`P@usRPEt
E-@!a3oMLkEPw=<!fUA)uV<SuIDQ`~I5We0F}Aq~ThReh8V2JK1IG*p1GokT?E*#Ua?c#hf`tM?q6<<8l!VTX&1&%KYB)j0AaLLs
m@L)+iAD|qMXSdZe1lKF*+&Tv$kcFUQ;zgG5pyuaYG!F9q6#txBq*|ayNX&usVV{gzhGh1q7=ijyN+(YE~216_SJB#yg^M=3_h#|
1k<CanjDtH^d;2~Bd3Fb!pKJ5sBCzz<@%GqVHRfkPCFPPw%o(6F@lp@8zg8kjf#Yb3MnAPMhMiCh@szq%s*(4&H!R40sw~t$Ueep
=z^*H;@|T=f1)f73;n-Gzv3oUpE?_~ErpR0Vvs+(EF6WOc3$Gaz0Nw;?r4g^l9?zlVwr{3?tzhIT9%>gz~Tad?vol|MbJZ3I?n#~
rijtOU@;;_)wPnbekuv~%BS5g-UlWhgZ1}%CdTAnuMj7&?b4Fl8-)={T8hG{NRlXPv8G3iV;Igx%Lu`=Ws=Mf+{km5L+RnxMKT8c
@CIR1)+i`z<EcVD1M_Y$Y9{m4gSbCMzavPo5djqp!4WAE&niz}h<-X;8A$!P#lq}!bj`<_;c<7}g>nnimbvry4tAUqkB<isJEwfi
jDT?ftOqj*5u8gim$!Gk?|FiXzB^|)I{4Re<>0AmK5_jLK@NA@q6#{uwiw~W^*(IAa%vq>SgOJKRS1<qf}y1_2txrFqIEs{SH^ik
i0#b(Jpy<`6(RhLD>@W>H}vYCR={3{Fl`4(G^jP?@8O&u-m?&R9f%M3+sC`kL-c&(?mo-&T8$bO#;j;*lk?%H=;6amunK@{0VK6b
UB>1rSyG*kr#s8oQk??wDC=1w8$4%nhTA@{jfYbTYMx^JAW9O0d%h1Iu82M?5&Z2BtpF^vSp-3d9z9QW8){I8Q5lG;Bw!2tV_}=G
zZf{rX2AL{iSE)W2%xBnCIY4*>@kNJ*rXaq;zd$YzsTl0v$@!0yMy5X$MYmeVCz;Cb?SRUo2c;x1Pv|*6QJkr*;M5HX0yvdkeTl+
L&+gR$dblRZtk2;{r9MI*&Mh%&l;KQhOB$s;kKU>)??-9`O<jjEaXOQw$Ty95fKZSXemT(U})uBO`={9I4&%p&QM55iq?Z5x?ChJ
a==Cfqzx1+oP<vr;C@099L>buhcSUDk|;4js03y?o|~Br*pP#^%!R6u6uBXxBs!RYs;=<yXpzcSi(t3_XVj|&AfysTF3ivMC-y3Q
cuZ|VA@|hwXaI<04IEw!3lM2;uH|HGsv1L^7j!Ed;DmKIdzcbpg$h<HKyw<3yAUI^4a%=YICa{DvaJcLl0^Rk7-5kniWLZnloOBu
^}$3$$OS|n?2w_S5-%P^9jcw2bpv{w)aJn_Lvm_wLG1umH-Y@OVCy9GIiZi5cTVy5hu!n`fP123X;1W=DdqgYV2cCBT7<;QEI}MP
f7^zJ*)R3&{;G!0-rEva!=7n!IPEzwl*{_T5r*M{q5hoeTsDG;L=jDPpFQAr0q^)eiRhj+Ko=L%v0+fBM9Va)f$nCEIw|(;mrb&0
zDDRr^L~Fno6qx(4~C!=1S}<+&;h5rhBr3O+DZK8`1qd9H0$o8TPlZX;HRakU#s*?j$|ThGxsiT$DNKtJOKYWMDw53<Q9KS>q}&f
c9T|{WN*9cnwF48$fHVONfB!>W}86NM8V8m>9Be}*wOR|pxpokR9?;~1KFClxELA3M1z|=gjW$0e5}FHAhQL?XNj<Ttqn^JEp}|y
?(mBr3fj`flzC4<oN!s;RGZ68Mzf71CiK*{+iLQMeXXvhmW>!=MwOoMnoTCW7qiyu*EZeHK65>FAk6sb@+8D0i*lqhGdFwAW1U(Y
4n(DScY6cL4bmQoB*oyXC$tf>3c-SSNESG6xd`$?jNfewC8V7ZMOHG<qe%xeJ*tOO-PbSAs@3ocog<EVsj})#mCPKQ8^VliqK#-{
ZG!C@9A+pEUYb^P(xgl%sBPryD@%Qu!2@t^stVj&QeF|^>~3np+lDpAI+0Q{*fIvv+s=K5JFRGMBe|PZw=>;4=1ESWcEX)cT;xY*
T%qmm+!Zr8tx00dxP*ID?>oepL(=OO#<2P|Cq>1i<C{0;a@e^0Pg(4g#SvDiDuxDxHwc`B<9P!I5fVDN6%`fRVM-|srX-RWsCGW7
-hO(OwRc4!V90=hHbv{p$UvcI&t4CH+<Pi@?4>C@h{TamQ&{%{w_s1!{A1wqN&p+6rK(Y+iE0^ebRbu0L!94wI6}Xp+kW49*2<;N
Y#wF`RTe>v6oLq9O0QDQV{QpKDCdsJgMe`m$muN0mjRAG3gDG30Y5n>W_=52u9(6YhaG2?#E=8F5JE<jf=EIoX;CC37G;R2g;|*b
l^GUF8U>_bX#$aQpR>gclpg3<Bxp^?p~&WY)b*blJMeSO7;835yfzLTVH{tU<d`>*`JwYk=ZWT4-yl^KqLC?R3ayD=**ZaLiP%He
AYzE7N(Pov`uQuw`}^o>l9~({3Ip+IPxXBN0_W6q4G=~wf>ASn4q9u(@pi=H^{i`}QuVt(Q$qkEzyVJkOiOMWK?dA5+%()z6b^+3
D-R0E6G>ZXT9-2*<!SpfHvaAAbFX&0@$v5Gl<TS}d@HizXb-dQv|}0)T#P(|KhLo^86rQj=s_<x74H@Elqe!5NSaDUCWH!7m4Dho
SjHj1#_1g;4*xU{SYm{tLO}gNAqKxh%7>$a@_cX2ABl`{j->pP;>q^<)&iN3R<w9{qdV-37!faRf1$J4%!QYRxW?<1HmUc12j99;
KkaR{B9p!lSOTiSAka}t2}qPHfi#DbAriC{g>>~MFfj&eLSq9Ka850^t7)L1qp*8))HM}17K^c-8cbr@9S&zLs&xAtafGDW$%u^x
14OO#Z#$jn9eErWD59)^GAgn67|`edkUF-bK)Kn8*4d!l?ZQpANEHigl#5UJa^%<`v)fH8P*R->LA8e)cLCgNS_&-dR9Om$mXyf!
7=x^7pez}Qsx;S-V;tkOGEo$J8Ga+Dp-+kObO3V1Kpaa_jFPG=mO!pz2V8<_LN;-br}X@<(--w_sK3e08lnr#xVt`~_R4o%^i}#B
AbTokQ%Qd)9E-B5q7ndh{vYA~zw2|RHLg6jVM3?XJvyBy?cdqrig)9Ojia5+U20U1?^6Lblni4Kx0Lo!Ws*NylP&66+|*^X;UxnM
342u;Xi^IUB8fKe?(Nc#`PuiPBFR5l;m5y;KN4LO(@$}+PI}d*g%#oyYD0&w82;44xQDxc_50IEb@j&c+)9ooP;S*}?%$FFJ3kCz
M6}=RKE1*IGUVO44lkfX!~U<#d~uY#4lsiGczE6v``IS`bbHt=G)<7EPd8&4!nNNS1KH~;2quGwWZveZ1jqaLA&@}m9@vu^YEmEZ
rc6WdZmhMEFA<27fni9DD`MA2Y9!^_g8|Rj5s=fr2tBx6hvG^R4pnrQ5T{t@lPVKrfWswSQB_m9n0lx0>sXNkeyWol8*$f+${Oro
QZBf8PU%gkh9-hWiKPv2@Xk^`wIu69r}<~P(_fnl;P+#N)P@j2dRf%T`Q1-<JDi(;p(Rfv*ivLP8lw`#e`-PEpy(nEebPExyy56d
YO0=!C#)R?jRiK@sVz7QXG7T6Znt2fA-gUKCJ>0KCP5hj*(Z2NX+`3uyejwHu>6v=A5qZX4P*&rLbsMtzH1{KCyT*Hrn5jcX5Mwz
Aj~%>+?Y-~mwO57dSZ<eJC!8wDuFd1u>~PNcN{OophPY<i9w{$m6?>0VIyt?XL6*ck{#jhfxW?ih+H^+9~lFVn(#Nx0epF1e>bL$
xP{1w0y05mb*`?ZQlXNsF(c!+93p~_*lXZ9PB2Bufr;zV>$;F&dQS?Rc9kKo5~0BfK(gfq5`}|xTq=g@n0XYasIA=p1Uiyux41jM
d3$Xm&T`T+=EMV}2}el*(gQMiTZx!MNKMcNtdtZPfC?chsst1RUNG>6A~UHlNW)&vsZS%x#~L<D9LRe(<<F!IDClTFpnaF(O)1F(
;Q|~mfy9B=#EygVhuJz$h6Fz|{?GKtYd(LU3(8$8RKy|3PQ*DkT!TC3$Az04!*aI|<f++~DN_|JMUBZ+&C_yAEwa%>1zQ@Ib;m3s
zzdnX3Z_`(8)acwRr%yR9^!5#?egx)A@SB7PYZp<wojCNfn+r}4@^F{jL`Lly^Xs?DT|8x`Uc%;geq7lstSfA37S%Y4FjyZXi+tS
$r}j{g<ur3-R<I690b9!aO51ql}T<WsKc}%Y#M(@yAIk;GH?iW>k1(__@R!Fq~*_n{TV4a1C|*aNhyu_^BUazxJ>Pnd8ph)BOl7m
OgPC}5mZV$#C|cXb2bZ8e>hrjly{RLZnw(wGUA#z@iE2?^6eWGkvQG!&s{{M%zJl`@h*3V^ZJrfO|dsv^c(J@xZF>&FliHG1_+R#
(Wqrw4Y3f>AUfzA?F1f4;sJy72ipAO{DTj#<=MxSrD6UMpOr=j@~7Ct7-zLVgA1&rg)|fqXvsxHwIK!IMwxpiC}@hAC}^Tu3N?VK
C?YP06C@B)K{UxT2{jcbY)uB+?;Q2eP@Ybs7D6kHj*L+fQA<?!o2|sh@1+k6Sl%g<FtFplU4f}N%L|Q)V@88~yH#@yBv8Z!5JvX7
a6X>j&cK)f^&ak42LxMdG;l(hm=u?aQwD7<V5Qu|)TB}sc#7@8i{g9`lky`$;-|ug_7I5)DpErr6st&5J;G%h2z|*Sgb#1<Tlp;c
PwAeO5lQ~il9efoZJmo43|7TM{?0OXFwqb?97Sl<!A_S{RU;HT7>a^*N!MK%h??6~6jW6KR8mt#CX4~2MYgnQhzc>VL^Kq^TQ<~M
C@VoE)mGUiYJ)}@sEHv;KqFbu52&A4$&=cFC}{>^X=y2;C>jN!VhU6#6GCVJp`dCdp(p}`A|e_SS|VCPmXL;GP^D=Cm7$?&7?7l@
N(yL5g^G<J=u(l$&~K~b#_Yw|^WN|~yYcd4nxDvoAy`16QkT7CH}RtM+1yFRSTqVvdEmx(pm>u_0~LVQi)90ZQ`%7_6D1JT%whpb
6e)YU@u9;zdgE<M9i;3&aR|35VDH<y^MVYMAu`&r?6D6@-C#ZluIkQ--^p-L2xG=sE%+1%UU3u#xCjn-BFP02hBnNZR0)6#p#y+-
hs*-Ehkrw}q1l}><4haQ68@e*eQVc+8W1U1h@f>gCdCY<BKT3m4dP&?y$IK2=rb&Hrs>{xkc}l8ok@TQmgz(eIhq669O8n9gR<_F
aCK>ivlcia^5TaOx9K5BRI*1bV<Vto2v|4BKMl-`KoC*{$}i-MDete!Xaf+f?^O;PgNYu8rgIvbhc7WdPYnl8Z}edLV8__~?jpJ9
{|)EjZwCnb-9&N+c_<&D$iE{ZVOb>lZo>W7ah&ADNO8e6FqI?^^&&eORP>txiim^2I2!^V@5lj&1tAFy2+~lZdVU7?KG7w@=>tCx
yma?F>~u@=F^j;P&Y*V>cpcKTBoIj;<O5G>^Zj~;u)88V`+$FNC;W(LRH9ge`S2Cu2ztn;P<E*@dQSN%aa9dadWomruj@am599Vt
vvpc=z0Y!JF+^isx_SQPxORfUTWoAZ_Q@TS4rL5OZe?35xsY)&+ncK$rZ&`zww!qyqDhX8wyNUjh@*hju>qo&OQRD`vsx@;m|Q3$
O005*48}!&f#bR{P)leHmWYdN$2gd4xHu|h%oObD?c`!7Sn48AD?HC0P6~R`g!h}gtmuf)X?8WWj1fEy4r-@*b>a~3mna?D+aVK)
!8FVgFvce)agk4feg~t)o8}MYLp$aG`Z|OB7$JkW4dd*Hu$|`M>ZzfEN>2qPVk}`O5A%m|iKO5TSzIZTaQ-;}-JlNeliZzx_HRM#
dU56-ct*+sdBaK#6vPlm?7@jbh6zXt3T0&cZ>nF<&k7%S-)yRH$26os9S=ZEMf`RRX#k;9V8oipzDbB_SgD8+K18|#VDeYVc!Z{f
wS$Ng$vg3XPi5(8*!&Jy#_~vEF4A0J8MLI%c+=aJk|Ta&_w)nwL_QmP>?>N>4g(?xs}C?3L&TaK;m%js2H9dWu&h9aN<N>%^?ky8
lMFugL&1ifG*NsZg+^*M-Cw%R_d_3_g=riOhY5XLY`XJ0D0~=Vf*^?)Mj$|fB4nf>Pssl<3>1@3c1X0xWsLb`1K=WNKnaQ#hFC&E
^dL-LP?-9#jLMWH4H7`-$@S4)2i^237mveVZ@(2e@zTo#e%1T#UOzz|U{*<z2AX?dRq`A<dCWX^?h?<;foE(V81qcaDnGn)+fE_<
iP=5pEQL8#j6kR!sY8fk3GYC&&vT4LeHvU9wt4+moU`HSS&(9~Mlc!F9j`buwwZx~ssmL70g`k`98crG-xF%BnYvdDSuCN2mT=@i
uelu2zNfC_(2l}&h5~x`(_sS+c$!H|_}XcibVZHcdY+(slwd>TIyiTFDU)xR^U3u<Y2gQjGS%;N-8<t}J3tvah&dtdse7?H<^3tB
%O8!LVe-(A?R(Hm-viN`76NKs+Tfyl|5CQnFOx(3;mHdtAxQR-7_k{WdL+IYduD2W8Wuk9m5k;fftfylcu0Lu-?~NnpjIIUln3&S
Awsku)I!pMK#1w;`;UJlBn){)gWdkk4H$!YgJ-lmW7*Rs^L)rC4||F4Bwxa%q#`3ey{m;j3J20uKDUby0qlVvNDw}xEeDWkQe@Ko
@ak$i5s;y25j`YBKpaD%qJvHX4J)aYDj-6EDM}hZ%tge1c;_WPS+s^Ci6hA}ebhfve115X9@|u!>1_<S>(fG}UPc|G0i0mQFn08f
mkPgHN917XBAc}s@^nLGJB@V!aqctbDjZe&1M{SA0N?-zYcdkZeaDIPy&0CKw)6y~Jo`~5vYOqxZDd1hjH$GVpMDo>GOx23P1{lm
2Ynmr&J=i0BRoDBNuqj5^8ax+8vAlD)4y6B_ep$>jJZuO;E{>oi1bo@y1?@JKEem=z*T*8Fku<#?k#7u3AFrEOhgZ<RO$4f;O*=-
HgFx?qEFZ31%w$9;*c6S#R)|eo<n#c;6KfewlJ;)43c}(p{K7_#|r`Nnp}JEr<~*=jppHO7I`3ANFPQLrlK#|rIsZz(OmX|bv<Lh
Zh$&~^^Veggcz4Q&<ZH3J~c!bX^Gr*CqXP*D|8AZ4on_OBh(&(4Eh0#PorT!O^ppQ6gj}}<L5ViIX*uJ^nS-GQMcff#)wpv5o#N1
!~DC8h^*rjOk+;P8JtsMh(iqQ=*O|U({;}QI^s0847KlQ`~2<`S#_b)quk_SS)Q9}OF8m5nqm)$Ka<t}MDijiD+92ITLP2CgC6m?
HW@Cu@QDYidGn}aefUKL{h1BUEX|##TI}G2&hpQb1DbLr5|#Ta0-=tyaSr9dc&&5OiZ1THX^mfQA>iRMQ%DgkRBr;6iV8nFzH>Kv
7h>?h-4u&fvsXW(Wtl@G*)ro}l$=l@-Qxp8&jk?Sy&5yK!D^|Lq7_*zuKq27<K8?uvW8u;tMII)4Ww*TK}}57$SlziWXJ<0OY-@@
HtLFkqYaC)k)n&2et3!%hATA+pOd?Whb*j>Vha?%W-E*vGELh<HKL!92X$hgoeQr@o{n{>ErC2L<bzrRyv#U@0`lfGQKHW2vki+*
8%m?Q3z}1jk1d<Y`ZHKFh-jA@HPyv-v(4HwyK~wKE$!vyboXdG29y;XANtQmZuPjL0+Y!S9^N6BwSxpV&P>ri*^h}XTzG~sc1)Gl
a0LsB4!%)`z{o?s?>BhBU^9(RHjGWShPjQ$A})C5@zKW&rRF8ll4vPIWTP~oB~%Q-3okQp2`6t+)bBlhqQS?$9$wt%-CFM0!f+0V
hl&s4$Wj!eNC8TY;uN#izI_c6no2~%s5c%q6gdoj6-}_Vs&8T64~cdpjK@HM8h{UEfk0vyCzol}z*Eb?fH90FDWM$-V%4H{oj^;W
{#}!yz%g3UK~PyFn8<J6e>~dSnuurU3Yj6{64LPOwTg>{I9U=+*X}Yzf-wczh7DC^=RTXZYo@esc-LnEn2Jo|jWUqNRL~o4v!ye4
1TCia?8BHSP>8c<R#5_=K(uE!xr@u#F(Xo8?Fw}zRVxQ%B4i^6We{+D?K&cg0|w?4kc!yBy-m;}Y9m>Oh7iFFQdR|rfM{t75K$G1
tRfH*fFeWA-SikT2DX&EiwANvE++uP@I3s0Nf_~?0S*Wc$prfR{>NKu9VX91gv?@kP1~!qV8C-N)3`!^Grjv5AMQ`;2Clul?%U0I
o})B*X}CZ-kpGIP9nh-)K11xkU#@XI4u?ae(}{X?lopi^l2oB5woyd+GEjn@G1CKsS5v>tjLy&Gs^72fb$$^S?CLt*oI!1wTB;*O
Pn_KZ+%B|l%&v*hdL%-RQEF4nx;m?k+kdD(zER0M=~oaYzz`S!Qt(|IUbil>_@pv7e`0u^w3MJwA}8+ReWpJ$I|m8%f){+D@d3f@
0)DTca(SRf#*NOvWnu~gw*9`t$J5Um>#xTt&P3fL_A+jR-HI%zoZ#MQWAm?tyVl#(<?pXb&GCB2qp$v&+3)RIGKW{;wN1mjCLL0v
7a^-5#3)#H?q(*<+gfTBku+vBs?n<xh@0`gn}Y-Fp9T++>rX&WNyZb<d9d#8yA<(*u8k>v-sV2+0qG$?(zQeQ8uyow*r2b83|My_
liVP|828kp{Yui4+fY;xSd=tDq2fA1wW1<hSg3<BmVBv4X+!g-xSVW)(V&VYl8O?F@&iQ#(FDj*5|JGYW^FRcN>EiXRS@G5%5lV~
cp^c(GaZHUPK@!SAtS*w(M=Rmm17u$T;L1E({OkSkKaKA14#X=$U4n^e2_GNhu!4iJb82zwnns?qM)!wc4aYMRY$Xx6T_ihF|;g!
mO$)r05*sESOz^%IOIC;-@xJnHpA@X297nNwGCv|A!%|RTnm<{)ex|<tiA;AC&+Ov2W(PTI=6@0i;kVkbZ#gyQ4MP|TdpRO)@B1z
%;aF=+h}bW@gU=q+3I^Vd$&O<h9C%lNJ1%DQW@CWCZ0l>s07vvOeRSOaiRjfqyY3kEYZaUjmgY1yf!{*^CO%m$Th|#pxr5!t#2Cq
7Ru0;B}gCD?9||ao+Pcd5SVlI#bcE*qY(fEKz=dYkTK)3ear|2HoeRw)*N79ibbaM%3})w?hQl}1kxJYJ7hJ1gHupaSTIp_3XnRJ
gt|yXfNrsE0kC85JN!JDUx;H4FHGJ1&XjwM=wG*2Yc!LTD5Qro<`c>XFqk1Vh-_}nq(kVaVWh9FB?LL>S0M!reH2(>RCr>hC=q){
<4!0`AF?|FAZ7Z9{M2dd<ezRQ5r!UT{3=^FN<P7(q7^MA6J^E{gLUT!J>A~Z*S0AFfT5xYX;LLAA_b;|69D@mq9SODME%gZ3NejI
K~&8`6ts;63Q*D%fY6VG9X$qyAc(5zK<>p2C{lq=;pUJWxEMRUaAw5scPAJFu#P{#=Bc@mBbC!Vr0^&qf(R&+jtl`Aon{ffct_~E
A4-(aYNB;#6bNEKDHQ7JxIOn-P5v2j9kZoXn$CoAeoJ%lqWd!gAw`}hm=kX1RPm29qI2WFh05y$`g|PkRN(#2UG9m1JixIgBVTdV
#Qk3-CZK}?`GS!kzM;Q%-T67-?krj!0)msisD1|hOW~5C4NQd{QAr<FUZqx>-m~n<EKLA9fJsRq-A#-S^TO#Sn+OCnV0_p^Lc&ib
Nmxb{c86F4$>Sc7Vwm;^aS7@hC)>-XmJcH*fwBJtKml-c3L=n!^ELgad8z^T(6H(LPMG;_MVOFKAS|T|QY4E2-J_$5?MdE<kyO+u
)6n8lg!w?aN@^;ZAt<OKh$bSorc+Z<7~6<sTxer6sZkAa`dN{RDhM&{spGwJ>EpL%-N<tC>xEj)o7|QY_M{a+(Q*~jwgWX5#Z86`
-zIA;05u|7(V+mzvIGo<mTkC;PDz1GS;q<`VOns;^E0>?HNdh70pNxSOqE+8P2Ix#xZr3Sa8%o;gOn9T1Q=n@3`itW%d#X|n<C%~
xrzjfNOLqToUo7*f)*INXxY6XbEjfv8%WZ+k{+8dRF2u2V2O$&6rF4`g%)j=GDgYg7k37oM)z)XOEojbASg;$Q9KKrz^X$alrdmp
*i{H13`NGxEeY;I$J+Ex4#3KkvMGe1Z2Y%N5R?$WMN<+)L>s^E_TDfSZ9TG}?$Z(Nut=h&Sd|VqWz4fYWSP>I-DHE>JgQ)e2NKI=
mu0>v8xvBZXH3Ic%-VNkw}sh!9qCF1H=Q#?K^X=j6O{uHo;zq$L|3M9eKKjhJ%^Y)H12H3g{z@H01#k#?^?J_>Q++OPL^WjlGQIQ
Ts&Y~(9=Xnu>me~0MU^VMdLtf-dvc7Wz;bu3%i9a#~D?mEIE=F0>bz)7{wz7BE{Uh%r1NRZrGt5tmWLQu;LFFG3aHn&m7#eIA<LY
6ecBGJYg_(E{Sm=;hu7DQ%e`8AaW}lOR|Fo89=mJfEi@zL?RyHRs^7!k(IGVc332^h3Y{BwYd`@Rqi*rbeMqhdO~%l<cb-0xVN0u
&|&9jVHP1qdvF6Xbs@wMW>6{LH^O&@<hgeXJTncZu*3>5>Kn>e$0*Y;w(huHbK%KkgCY!P+v39wKVmELM-BtR4FW#GG#L?wp6Q#W
hVGO~Z@7GA<>qy_$9Qp3k@kAzB&Ty-#JJBH4?`g#SSo71c7dj!m(wfJ^RRrd^{yuOu^hD2%%p@m$qr^j$sjX4^~<CI4~Rq)pdWrR
2S$x3&{7mZ!71G1U_)ie@CJM8d%@H0Oa`I2#!9XhuEKE>R5Xz#xJbTUNa<eA`g+^mpHC$9-gK!5WT+HiRB=bGq0eH`LbZyk7)6mw
xq+-byGU$kz}s$F;ZL_R3m2YglMZ{W9UpP=R`=SBt*OdFpdRh{Xi3O&6>)IOa4CWNLfW8*v28^s9f*zEzS`1~HnE^Zi3&TVB#{~p
Ds52Sf(4NTaKhL$^5<oD*l&}5_(S%|eq3X=Vca0ULqRKPYkqt#6v>!iV3ZKyLKZ2QX=rI0W<178Et)XZGg8%yZGr?UnyN}{U@F0p
gL$&4v9S2;s3E&ez+!W*isDW>MDi1*4?7#N<UB``kC2i<L;>ak^Qz(LN68-vUMD5wAXikH(uW(XlWZ|QOGxfJjDmIKQdu#IF+>!@
C16&jVN6WjH(_NEEChzzFv#r<)7jvx;e&__{MBIQWMcUWAb78<BB!Vj7@r_F_i)mbDpGU<McEAuNlG08p2x%N4n@91XbrNlG4VP#
5umw)1~5)?TWgX?P?`v&ss@4m)?-USp-W(O5>OPw5R%fmG(%A|K}Z@+QVj($8Vv&^%@GvJkrGK%Q4>i)Kum~JLQp{iOA|!VMNLvc
6e1-JL_rlo&<Ii^Dasju`@I16ZqqG9xQrCRtK}nGh#;cC1(1s&$1UtW+FE_=mS<pN&h9>f5z75$A!t@2fhtM7FoK(}S}V&wG#)t#
LJzlF`2IXi;6+oxAuzs1Q@BB0G%2bZw!s8a&{7n^1d_>75(!NrMN~5-6%`bPM9@%GK|ukgfzV8`C`1ubgq00M#1xp?2-@0OVwi}U
reLNRkVs(|h;cbUA}a=6O4LOK5=v7-6liJC0Vx`>_o5I)oQO<=1eB-X0QPwAR0EI4+CDZh6k%Za=h59{|B!D5lO!S_6Og{x6MeJ{
G!Lj%V4|q9(!iGyfUHTb@gI>SGM!+rwm{+W{5(w_$Trsplj5FJ&rfH-!tEeuiI+Sby}3~EMD}ye^KSznA<}`Sp*TxOe4#Q*Ei?lX
8K@}z@)<#sobM!h(gP6)l-;)7SdFn@b;Y{kTMk&onjV-tU>KU!SZQ7)^(3MJduD05pOe(`Cqn<wB}>#8?VJ%qkwRtHIc7Lmlf0E+
r$)d?Vjr}PNbFE(YD6#Tat@~C|MgJMf>K2_2&5{;2#hb)Bkn`f4x=FZ$LAWl{iEE|HBo+ZoSRr`EHYXZhBs3#Ri*phJ8a?z!|iVO
m~6=GYC_1vV*&cos*z;w6wYbP(e7qtP?A<f=F+h0YY#m-A4G?e!)+1_Avg#QU>(DgsPr0ghGSrYmePY9V`(cZ7Qv^>d4$bCND>J<
2H8xy(rGfupiLVZk|a;vz2L+VE8!TdW3HkqpI0)ri_0{Gf!Pi?C^byfRSv~%87Q~ck>Vh`Y161Bs!CBr3leNVPu_-h2(Jf{l|@yZ
S7h#)$`7Ld4mrL|!4>i92iRafgocKIM$i(enRiOC#W5hnF(*%G$(c&uJ~sqoF;eJgbsGq24LPEyrf8hhs3q8Z&hG02`pq_&)79Nz
vOy1pc~Vlwx9mbzem1c8pO-_XkdJ~L#1O3+RYt6o<(0md@kyy?DGhNZyl9aB`6j2g)!_Gd9G4#5PZwv`08%9^K#(mmNhF~{Bs5YR
wDw^R6Gg)TPW)yNv^V<w!9e`q_Ok*kmo}2_?t&Ck4++HDl*WS=Eu}a8cD*z#wZF8XfOc&V%<gHEPy07=zs)L#nXCPOCDk?2e_e=J
jXZV<eo3YI&KKus#Wri<nI4GVs${gU?;@WhUp(GjIn12C=*GRC<?h5Rf#6VXZ)-)5@*+T}OJn^%*<uc#>Q`_X6+`|ExITX6L+p{D
T8b=125b-}oB+Ri!{hR*KAZhM<o!0EdUzh4z6eX$AVOjQ>(TWMQ1S!bI5>0Z+IWI}kyIz{kM!Vr79=_l<u(V9gAj1w858@6Q`ASN
@x8K<3AqEHhZz7znMu-95f82x1g0_9B`NEExHbJGd`B;kJ=5sk9W;-?_y|3}w-Q7TsDksAHwr*;F<=suoBJ?e5@-sT=OKky_;b!i
X##n~wR^Bw#1Vi^i9q>$^b|P4OAg8(l0qg)N?H!!BTk&YFbSR}@<SVFh;u?gcdme`+Q5{k1WF;HlijyJFJFL-IuGMKw@>!+m|rCH
<PI>iL=`|nLrFrU5(JPY&(PFhh%q>qv2Q5S4BR6TT`#jqYYw_IAW@-Yj_uI8q8NH+5Q>6`2`QmsNQRc#2Lw?Qq0%Ssj|e@T9zL==
==TB45!*=?lME!K1r(G4O$V2-9LW14?bl8!5Q<p}P_Kl$w*$bzex@Q{wtj+09gniA=B1HTKvG{yhR9$MNTeg6!7L_?-S21%=aKRc
QY0cI3mIaer`#SPniIk(5#D!|k25I#lJ$eiY{*h$;dE$AMvrT`QJPuDZ8^_9{5W{=6ixg*kdQg%aSon-JM<tPl8`A%DuDJ)BH~fN
8;+sysc5Homfh*$hQ<JZq6$fdq?#q5XexrK0HsP&Q1UUnU8lAV-mC@yJ$<~n2Zxj?N<^RqBb1I_#ZJet)LDfqrpvgQh__v8dr}WT
K7f6`4iSlTkkBMb6f~khe?6e88X$XQP|*$!fND5Qx4p*00fVXUJR<ua?=KvW+LHQ!xQKzF7r=<%?~D)p-)AnEO#Y?|gB%|@Up0Mn
Vu-Gzm4I?s%s2yl!($+c`>9boVNu4B7nV$F1~@U0jALWs<l-u5sY8tCvS@>21e9IWcPSB_Cq@e3Vj3a}f>S`~wkXgEYci1#N3qct
mh%u~n`H`8v}g^TGZJHJR}g9{2)x;;CLsx;8qgR#v*Qr-)i2!%ii8RR2@bXAW$Ssm7vjL)Y%vd>Hf&U_i42T^P?Zn2Xk?INsUmct
C;);a#67!7qDmd7KfXq&^5haEmLM=<$e30{qL4QSxF(sQgLuH=s;JWxheS&)qe&yTT}b`^4<8cJ`)penIib9VmI$H~n05BZhNuJB
C<)w12YTShJM?#gz4CU4aVG+e^PYE~)z<*{Rxr`+NwL{R0)VguJjxVeaSWJxMj*^(41}T9Xu3k2*SZ&2>7RNVt`HmSfCVVh2@tem
6n~-tI0MKiOiN8BhXkHV4}uY*howFfAp7srub*;s0y$VhC8G61pG&q}Nv#xBFi|IvT|q?{gu+U2V8x$mcjSSyAvy$hhtzWHPo_g|
o1!3zDclF6LEmDQTQQmo!}dPR#C?W#B7;`O5?2SNM96MI?}CAFiJo8hNz2%v49D6Wq2wMM{Z-}O{tmh;6;TAwrCN(}#?)&pdLB;L
ZtwTB?{2db<fnWkH0fG5DXlYMd@8p;U0&w%foTy~j~u}GT^jKZ3YJF(UGSeLCnz#%9uIK^8^67NA7esi4nlKgHk6|zUTK^-@?42#
b+@{Si_$k14aw#+x-j%~X2HtjE!Ej;G{(`U<(L#L(@TM*(vUv@SXst!x8!jS`$%!uVAk3>EVT4pRR(QPqOBWI)VC{4K|o0^Sk6Nx
Rls4)WIFqHJKtiOzCJ<oM)~2bw8?4KV&76phG7K&dlUSnkPSNjFUkIKs=Hf%C}6MKhE&gnSME8-FZH!NU1vh2Me*mldBhIdVCf&z
%+w}{YS1ZxhGmnO1_6}tnpIvNG|t+x`u;wl<&PZ*6Nw<O?_nWY)R5RsEZG(*Mt3YNxr&C*yAZ`ma5ij#QD6)G;10qAX9e$SX>SPx
xXGcW50VS29$uX~VprhD-Foe;Wiy1HWSrSFhlo*;pQ*3y%48mX6nZ|}YwWFYuWsqZAv6N9RdNJ3FX~5IoKJPu$SE{S@hElQfRAOa
0oj3>?@7!}aO)K|qfmYoScYxv?VUjD9zvf;48X-Fp3%MF;-q8oD70;$r&kwAiBNbgOyYzJ?|9(TQoGNbs7&ccj{_Gx4<PaGMEck$
qtZ-BRV_sX#Vrv8FjFN<1VsTNOw35qw823M1d${WNkjn*EP)=ZCSk~vK}97jl+aX!KoIDA(A-KiB2tP!JP2heSWIgV>|_fFO<l=+
0g@W*3LqjP9*KhYsCmSk*m(oo;IfL`cnWV7;mH8oU3@q^U3_JjI${TrKYp4);2jxErfoJenjJ~)#435#nb|lF!N=clK9PhIfqDwD
2e$18DVS;YZb*E}Cuf4bCM5`fB1VD;6(d<FRFcSgq4oz|4{wDXJbZJ2>S|G|tMRh2&ZrKh0XRs)$RJQMM3S9Cc=tOl3D<jp_W5=C
dtwTtliB;AMC&+<!vt(R#&zp4Co^D&w>`PY0z3!|OAat5-ZoH^KUz_cy(dYB(=D=z-8eAYe{<<fx*jKHhjIp|;0cPGmE}IOyv8WY
=G3Da?{Df;T}~u+2aU(jD+7ByGBRt0U1Zb!uv-&`40=Y|!k)rVlmf|;i9s}hI#rp6_B)bfJ-ufW;2EXO(62(*+y6iGe`opwC;vOU
RsU!Hll^-3;olFqlj12V>QrFB7{KEW3GZKC&pi(#-J+-2CNE=*39p_%nBtuC;{DlI?8*=%DD?O2zS22z*mtX6+wgD!lAnCeY$0Pg
A{ZtWf~xzh$aXT-EYM>Zi$+Sk?ZQMf->WBfF^b8FOw9~OvYDDFDWD^=Vrugade>SrTEI~in?j>X((6|&v3$F+<{l@KC4!173ew^t
SD`U2BNZN6=+p#a0mVQR6dr7+lcl4}1XR^DM}v%0RYe?ZnDD^#y(y>oXC*9EOwAS3h$tx8)CIGmQmUegz1SkCDh%y3)3Jgj8i=8!
YAOp8nm!dv^~WRZ`l|n4@p;tz1=%r-n9K~B${)m>c@TIqtx+d36~P}jm~OhqHO+DvL`VukIu$C23NawW8lATlf-3If%}i_yX08ww
OI8&G5kiVvDBk5Wa}8^w8B*4=)f%EA5wg&xDyMI8uJ>*=3ye`ZgH+_Uh?z9x!L&e7(Gg7~Q52G0vUbmHr!Yj7RV;+81xc}hh6vDP
p&Cx46F}3XB50|iN-S2i|8{WdW?U{hYpgJ+;DX7PP=qMnRmX}Lg1CcX&#Cp5&(p_zqdsWVbUfQSNaQI-fC>t4o)1cnEgo~maV$E;
?oT*U6a7L|{vMCpsD6Y~`(>a*^MR97arXOvH?AP5#MDXVeb~f6dO&^9`ywgec=K=&IP6#Y0u!@vYO2Y=e9RR76N}h!NBTq!<>+t+
!*SkRDe1PmDn18Oxc$O)D1)x}lvse=iW}hv+b9@-NGYfa0*HhPMFNUMO$(t2RQ~XKiY`PtpsE3_f~#gA-r+P6G$Gqji&Gm8(TYQD
MXhKZB4))J4N*W+R*|DowvdX`1~A1<5j0xDq5c%8I)zh2q%#k{LZhbPW=kn?vj=W0P)xOHtZ9_B%cr2zO<D{RmBJVET54^w)kLKm
D-Lx;Yc!Blrp)FVP`gVuaSUR8h&XC<^9!*+V`q1DlH&|Ws>$^Dl8NMOZRqV;g2<(HCQdNM9TKFE&-R`&LUx_0?nt7-s3^Vl58h5D
I(K~rhI&&;HtsbFk(+_k+^e>UN9Fv#lle9I)i@f*@)QaFjIt&a%l}fZ_y(KJrz%QLOZj)<5bgeLp$<pXI8*j>@{IWHrLP!RAC5r$
VhQ>fBu$!xQ@msieVBMpRQlYP7|X8@s;VNIFk*_FKNx9K+=U+QAFuUqlcu@_^s6<%N)zA>Ek;j^4~x5IM91gK9s%OUYJLa9ri9yK
9!98^lvO4$#fP@cWfG4TLW0EM#&Z=@ZJG*-h6t!2B(_ZyL%iIC_DqskjKQeMstKT?n2M@`DVmy=yvA9g@~jnkX3`lh?DWx#R7N(c
pDb5m#Z(1cP9&p(Vxk+&YLUh&N-E^c$yIO?7*F>4oH#?7?hK!Fok1L22RTlNhv+01>V+XB2l9YaixR2W2a=A;kf)g-`obAH`#O>E
ykvcIoaxo~OH?#OkqH!jQ;$G{lQ^6iaCd)U02o8D*i<(B1O3t%oUkSkdrgPaROeJpP|~zjD@{^CJbD1G2%Z^%!v1QM00Bw^Kq&Mo
kva$|O36Y>VNfhH*Sd-yKOXV%&+RyY#N~$rSWnz|9pd;>OvOo11k5liKs|z=)x-}M=8B)HMG}xorGF9gK^?&h_35VPzre@q?CMnY
0Yt-u>J<Lji<`|~hl+9KWGPtnFV*{WC<+x5-TFLse4mr=z%fvw3SH62?JGVu=e!bcX4>g2)*xk*mKA@)GfOiHs<lgXpKkZeK=B^b
6#C&p1&|+t&O!b`0F==sK`aCkgp@+eRRBaFQnOOcQ7uFgNdq(_z{3cb2?D-#6-T!aWlkrklR>X!DIRC5%*NYjf|Ek|A;~~fCq_w1
q&!lRl<?P{F;h}SOhm9$Qv}G&kX188K@dX(P&Cp7G!)EEd(h_NMcD{N3Q-DJCWHtfr4nFar72tgvqgxp5k?@2VL+mNF3f`)3`jK{
I=$VhmVae;;LAy78egHj-hfCG@%_Ll0U+ugoG=fpoHL9=rAx*+OQwbprV5lU&^RX`N1^~ldU5uX$V6HS2Se_40di&cV%sD{XrmFL
jVlQ#7KBp4w83F6AMvWV2wHC6*H7<n?5p*6_xVL5ynluz$8U8fi<`Wm`;+kaQ@Vx80R#6p{oj3C&CmJ&+t6c`t+6Ba>x*w!tW<*p
-q<{E*!k-fPPB`2(vt;r)8mzrsn>zxhUrwEGeUvx5lHw|t7Y^?m_kMzlH1xBrAZp$IzS=CE{=FYNEz1dYL3SOBhW0u^o5PIuq3iX
BRTSBD0nFDWL)QWSF@GKq`0teEa)u)&_shuPc==X8U!kx+iGAiWhpAEEMV1fOE#*E;33<cIo}a5OpY(sR*u0CK^ibh3&r>moKk`{
3yzGmJSS_0c?1&=XJ#}G5DRE)#2SE9uq6$`O^}nK8+~zdJaI9ut5{;XbSgsKD>h39gLpcyBuO*n`FI^_46*x`pN26)NW2l`$e>AJ
9ReasF}*kjZPFO#P>_^9Nt1rPG|7e=c57YH%^7L4FI@^XN-zPThh`!u*98c6&|`Z-rZ_IZQjZ~0q5|z&Q8K!vAtDKqf?<OO`RnF~
wRT5Q1QJ2b5>hL>sp@QdETE#RYI^s~^X#Ig_btNpR-i*baDo6B4fxo329a?%!~r2R(3n6;3ZqwHQF1PY%t6}BL&e_q3R;WM^xMl_
)em_<a%3*KtOw)-9`&oF9Y~SSiHgDxOF}~N)C~e5)juAvNY`oW3vDw+iyV#fD~&c6u}l;+cG-ONe8ANM-ucx5r7vKjKnJ&~_^{ma
yfNvH_&{JG3NJ%Pl_oSEIq>m=I@)={)&~&=u%Ph_%U>^d#e<4LX*4tp6RHD7&iR(%G!<NlF#_TMGL9)}k&cgxT%e$Fu*0HGh?)1P
FOwK2(~2?b0g`Pa$iX3rrMUw&lYr|4JXFy=C89HBN!`xpWL$el9bQ=CX^yW{C{j4Xg8&i~_^aj%_MAC_pkgAbsG@@QU}tkhE#r;y
&>7S*BUK9daLDt6L><W>A{v0VVF2kA+NH~EEMQiu1!SiP_>f~cm<BnVLg*t7Hvvfiw7YB&WpA{|Vo#QHo)8OzPoEerS(!~!b5tjr
S|lpWry)-qIZQtRXJ&P(q=#GBnN^E<OzckPZj%jg4^M*P1&}ynnNhukM#cK6m_bP4>uTG(CTXsPxuhL3CRti-Ry*X21Z<R`c+Jjg
#X%D`)0&ZB4tm8V`^%w2h?jiGb4lqEcsbcZ?G!hyNm(}a;{zP)gU$p88v%6$Nf87!rOfv|&q$(%%JC>Z@0SoyDRRkC<tzlj1`%!~
qcRbRY_Cn7=kl)5`3v`V9<>~DaD<R_GvsO}gc6iigr5{B3P_NEqP>w26_Ls=Uz|r5xX5;@B3(fs*<dd6;RMJG5PLZ6QguU}hU^kZ
2oOwpF{sa8{&Rv3Yh_Y5+Iv13HGp8Qt^p!LMOo~iP17u@H(`SThL-uU&?1PXz$lGwb#!Q}2@)+0TEe7;y12&**;N>eL&aS5L8MGP
Lnc}VctxO16%yO?eqX8>POr~hXe`3zGCA|*+!4uGQX_zvJc%3PiP00__{n7yV4G3HQj%Zd8b~&KE(K(q%$qn4lGSG$-mPjIicIWM
ZybE;hK8tLow0J3z1t(m1dn)Quuqi>Xmc>A6t)#i$Vkqd^lgqSIh&X`#m>$u9U^)~fsUR|xY3StLQhXR9tQ)rosf=B-O}Kbndi9|
vXQP~%b5qGC7#;0M$LLC8Y5jf@|Gc0u@0WWaL=~iOEfF3=D62|kN`#?k7NK05NLCxF9<+Xpu6h2uDUkGYewF|bF1Hq=0<PBXUkDM
wwgn==#5_Mp-aAMd~#2Bs-G`gK+Dkb^ly&?iJdiu>o31o5fQ20N47;!F*EAABB+8DHZTN|*!2Y%g&n#CM<qr1iHML$G9$k1P{6bz
5V#Y%4vPpl&MuE<2OTh_aZ8bM?~P!gK*ulx3G{ME>yYe-usONV$JjHuehxW9mK4aL);SoOf=L)NPtH#AqygY6Ea9W1=h=nmSWAZ@
sR68YaLk#I$`zZ`fw4HF3r_8ER6yb{0kEz3(y>&tLG@|FD#%3Qh=nCi^d?cJ8zB@5D1eG>29OC9IleS+;&9vyzW1tC&!)HIJ2H2i
t<k1CW;Wz{5G7e0^$`QO1OONoM+aK!XOO0h@h~<3V~q09s399YltzdeIx8@0Kw$S&5H%`O|D|&VuNRF|m=ZnZN|0g@FhRa(xvX!>
W>)&T0RB`MIRi}U#QIK=&@am2V5yt+>b_fC=wb8l*e2H_yW^IzJxOI@g_+!!7#6YENWowxmH-g&JzgH3A>mW!g45s5k8i7EmKcY_
Y!yC2=|21Sy<aI*@sTffK?oQgz#xPK3>YX+Tez&5bz#5})&>qtZ1N7nDsy{q3A`902<6kIj2Mn)warx{<LwG&B~cEjA2;6xX@~f-
S(>2GphV>)*_c0XE9%I<5{LYJyMy`-{SXyjTx|UQv|28RX}xOAgYMAZ6G5$|8p)lgZrm8}1T*+_dV?qM)C@%Vuf_=2?MEdGD2);j
MvDZ?@yBMH*>jSG6`0otY=*hNYEZ{Za<F3NQCmb#?!d^h6(tzkM8(V0!%l8t#fXX0$`x8M>?%>j4Cc&+9OO4QnYWzhCHrZC)+sdZ
gq5w1Yc+}iixaHeKXOeXe;?Dx_M0R$gBbHhs@@4%jk?@fYbi@sC>WE;51;4yALzTNdNmnuPi}5@O}b3`@PWJnZjoY?%0R55L4`2&
p0RE;nQW+DD);Ku;GEsV5*!+_Zf(<loy@cDDOPy1!_Aa+^D`!4n}tg$UAgA&T^Wj^IAe674ICgcY=i~|fn=0QjUx13Rk$u~H5{^>
YZV7&C3%I##^hA4=g+|K40PQpPQPt-E^%!VanNXe;X%$bQ|cVP)=w$%E6RC>l1cDMy?e|rw|Xk5q#(U_ZDWm8VkUK!s3v_6^cner
_ffUO4}DA})HCDWlpW>(Qa=K6<pX2PP|q~cFmwqxCjfj*7(-}G65}2Wr^`2CZK$dgi)^ZB$%8&dqV(Wdsb-eWd?Onx^z8iGbp!I#
h91m^J<C)jr!JCm!GoTgmJ|rMD}~>GOC5^Sc@E)+wGY4&6S{cFVqr_sA*%|?@}mgd2*o+Fq{(HP43n1w1;ai4FOb0p-9_zFb1=dh
2>co+wdLVQ791FG#Ri$6I1eb51f2bFhI--?Bzr9sVGcLrv;u7wdrE!q4Mf&(x&@3j8mU~QZVv`vIb%KK{bPCuP`FvPAZ%4i88Y{<
c-`k(b??(&%zGfDC`X{cdyBv!Imkad@IJ<W-AiXUO#`6NB$6iDk(3N+i$w??KU{~O$?)yMn(@+L%%zn`*tS(UtDd|CV07k9OT3lm
wCa8?8ABV_2}1XzCWbzXkAmLInX!{U9~F5CpqQ?e4#*8{EcJ6!g#bii!BK-vBT$Km)or6gZ4z5DWD_I-KuW0w2m)cH4|5r)5kd=s
`pPL_HWwg(IQ>O5qQu0dwid;@Gv9@p*o-%t;Bh#^vS_@<i5|ui&6bq#vTPbw6fCZL`e>XBN1b7Ih8AWnI^z*U9$L;@k9oMxVUh@q
W(-h{7NCi<0+TzGa&a>q+q%-BYSd$vW?QIb!vg|nlO5d6yGy$)V8mQxsFsrJP*5sW3%RHo3^fHb0|F$9LQ>mhDY#JDbRB8TX(Eay
EaMcPZyxx2=w&Q38kpp8hNJQ2E5Qs-L<A54g%IK(PAtGM+oc?In~S{1h^a9=O|D$d+_RoA6IuSe8%!YzHQ0l>F+L8)q05#d{3&S)
u9A0lo%+g9)_$nHQ-zo-cItp;dM%vp%jzdxiYEiZmF&;j>%^ep-9+4(l@1XAe$t4((9X8TZ8|`5jC`_pV_+j@B4pM^nN(qjq9mqj
DvBDRNuA@3I<8qn{PA@D%$tqgB>c>1De8L<F3~$7PEw8_7=#STiC&wNkU_~M+5tOw>5S?hQ>EFU(2fL<Akys3;(>H-$db@?qI*CC
9Y(&G2X#TQ^1^yKXO?~|`WqJT0vivGo+LY(EZZn@VU}?+ax4R}-4R;o&XB4LHmOX=IDi)uRB|-?NZeP9WD3>0)Hq~cMrBptWa>Er
@Th}g2_4@P&~QzH{JU`ho>Nf&M8d}*-R@fpSQ2edBmD3K0Y8e0fVz5G7bEFlEa>!;Qh`vysr$k=FxnpN!5|&y9^HPCe4)kXcSTI9
9a-#guqyY-LqvmAIL9{|v~)t5+{>5Y@bnB&y|DAY4cx~#obh!POprW?5+qhh@v^()a{+)IwsA!<Abrwt9Ftw695g*{&tDH!bJ9#h
tfH{-X%Q(zL>-j|2%4(Wpn_8=;zb!%-!4F_!W9?^kX~zi+Uoa=jX<dg&qDl}t5JiBri36ELPn8uSb<k|sDo%s7%gQC2$}#S93l(?
qrlL?YRJ1#oOL`KGY|z_7K>R8S7WI%_}ddrXEuiMe9vBzr-Qu)i4S4ui!l-ijlfx?rUr@#qL7D7C{ry4(<JJ(7pElXY3OsgkPd|u
08$F4DApX6pr7~JDd?x3czyev@3v~EYP<>1<XAZM4haYxu&xHp>0Ss@tY2HZjM-!mtc+rG69vKrF#%p7VOxC58`1~6y}s?U$F;c1
iYS8+Ma03#ZLs%S8Jq5V$Z;clc-@1<v5T!{Jlio+Yz^G<dq`d74H*gSj8%MYXk)XIA!KGlVGgiZA|z04r&3uXP2iGQ0!@M$+EFG3
_?gWkr~z|aK#iD;icN*O<Z-^|f(Rox8#3GDDL}A9?Ud6%NnCeMaMt?~^h@lXtUdhn2%KxCn}|B#d#u?z8?8IdH*ZVqn-1LEG~mv<
;#*Trrli{Xc|502I%d<pJYkWC6*86OIY<eRkxUT*GiIn6^C4KSd65I6c3#}CjrVSz{!S&d4`}NaaSTCEayG<vLd$4w+))B~LfYVQ
z$tb)*ILyCl<s5&%pND1Tnj?zSR&u1oyG$g!X8S30g1F63NFi%6zaS#4}rRj&4@QNDj}0$KzYB3JKq;C10s1yS*8X`#gJGPszD-9
L>Tl@6@Gzhb%NZ1K?S8(E^<Y>ce@dc9m<(JCPi7=Q1RgRZ<m;MnKEBnqW4;?!IV(JVCrh)8x?sfbHEcKXB-9y61WJE2nV$wYIY}$
P~zspF9FKfV<41b@me!kG!mF9Bnb>m4TidJBi}a6q;zV?sv{cIR8~H`=zx+ShAdI&rV3^5(7534Q(Ae{@jj|X?AIDs9Pg)6LfR_N
3!`#1!D-%!1T9Xq&lG_&C7SDry2dQ=i<93AK=A{C)Q%xi5lpNNSSpH<QY;qlT$nY`4m;iI6TOv$9{9Oc&m(knGch>>hi8#u_b-+X
i7_y#n3r4NYrW>U>PHeMNFxF_%48drF5<XiO%7_sQXD%HC|%=VT+q=K3yy;ldX=t<135f&TuiL$haKs=v9-A~OTG=*+f{BUxtKxn
28i1WXaU&(ZY4xXe7DR2Fd)PLK-nBt%i%KDB``YU4?MbdQR_I8QR7^VPPJ3ByFzyRJx(WNgk)TX_{kOzK+0*hrVdjGElyg7A<KOL
mLii~YKxR4KqD#~T-=EeFD-!XAw&|E^xA>Ch}P#6p^L*6HfGxfAQXauoKP3N0B@+sA_}Ay0w9xKHC0?ImA00Xfmr}-bI3bL#5iCB
JLh@8sJGT=$WL5xkYkJxHq&FjQ=Z&-i-QnAU_0s<$(;-Vg!E?%;O7v~wCe;z<Yt2L^ztOrs31**0}USoj_HCWkg7oO&x{yZ9_5Ws
zu3jyeQbuXG9LeQL^gWqdna-kPMCBw#&ZLq+YU7ghZAZG>p8-ppjoFEh*`zUtaV6botYX2(_E%fc9%8?$cO|Z5KKTuIxLQIlhM_3
j&6jd!misK=?jIZb5uEXXjofU{YBPRFeZeA2DMX`+!$i`y1G3)&8iy*L!pjwvDq*?>FTJygXp=9REVOAQ}H<w^QC54Yb$(NyN72f
vecXc6?F|$5Yh)DM&OFcWN(%)Q!vP2u*C_;d4kpk)aMJDklO^Pvs^)L!-Oc5L^<j%VZ_0`k1$wik-|r62H5V^Ph?o53fn|I)BzeI
9s%<-p!+^c@c5XTPjQPo8-$a<FEbF$=wscmhheL@fP0g#C-{>PP$E#!hVxU5W8-2b>anV!u>kKx?1JP2lnn_X5<!874<x{KapS-{
J2vc4I^~jSLLg3hZ0(AY4neqkN$H#~4go$*MEwh+ws$eYaT_|QAc`n0G@4qT>G#0%!zt?jO~L?FJS~aVhA|nRDzSZP(ZI5x-Dt^G
z1{k>nT|X(_2*`a=^@5UVv35w8Qx%TZ$t+<lfo>Rkzz7F9LN=UYNz8E76=>Shcrg$$aoRK!JouGPu5`c_yUvjg{rEvl%=)(+(R(S
5t0#89PpJyEI_Au0(w;vVnfy-BMGF#IURItJGg3HA+9@WOkv1#2w)NcNebmBr+KJhK;#vy*x-0h`5bZFaf_s*Tz6xPbJMZMWj5;t
ey00A(hYx|2;y|Q7Me+rMiEayVNeED2i@sM-<+m7XAp30rB8W+fZJW%Q9jo5C4hP1z7NTfyafW7X$AFRQ4zqv3t(SpiZ+1!m&4{f
M0_yWJIZJsVKcd`{2Cgff#6_@ce04UK10L`Lo%G#;hi$GGHDCh0q)qx3fOTxD?_?;v#J~iv6xLu-Zq@JBKDrZKbn2tBB(|Dmds8V
Ru(0~=_kb}2l6N5at2!4;AL?p2&(tL+rm~a5^o#1{kaVK&83c%6VH%PZ0>cS-7Lc)Z#GG=h7h@lmL$}Yn?W<%`*}BjK?sCih7Itk
i<dz9%RRk~@at)eC5+Ms=|M&Gl%YjDAw@l9P(0)pNlrbuJmpiky-8YQxPH_QyA4y<1{OPIID@$jFpV8FA@cY@`#$Ude&0{VPC-6E
e*AOvqB+cGS(|Ql2{%SAG~8k~Tx)VrA?iN5uN{$i?5AW7$TQ97u1rl0Ic6UZ4kZ$rn#k4D;BhiUW6ncw)#A@Y<&N$<6TTDfCS>@Y
HGw}@8t`GmvDodg&RBUuz_K4cj3Mm=we78zh8l?rswJR%m<3A^g8}9>F{LfXMQ$S{McQtMh&mzw$6d!t@=XoaN{pH_oekKTwnw%k
h%tv2D5KWF#A2-rMdmoI9M=xm(6a%gB50s=6zZv5IIyTx2wGaAsH{PeLZJ@6jXX~Nt6h6fU-FmsvdYZx*IhPm{PB=_2VntvNCLus
NGgDGOZNv^<kzQ(s(tT|pCULRpa&C;*y{>31u+0W=VA|ve6gNmhe$ga@$=6PEJVOTD@Li~ZE9JD>RPYkQ&`<pq{Pjhpuu8%F;C*0
y!?F40pC77A~Azk6Yy+G_h_B5KuI+b<}#593=&<?sB+VvT0R>GP&R=lR49rGm?~MCfdKA=z(@(V)9DfUjR19oLMA8Mx1o4?{yB7+
0zEr$c!VCh;Gp7g_nn?vbWw#kD3Tpyr+EL~VMnJn4Y`B>ol2cRe6j~t{Ci%Xcqk$AK>I2(zhS_d{Qa$)8~sjlOe!SoHs;)^l(z1g
_-Q?v{5j(!sXRUmq(rHiR=#;QbCpb!!cgo#BfRER>1-!hR(Q&DLk=L~xrMG57oF@Ok|C)m%Ig+J?uSgY=Qnq}H4|*5_6lDaFw;q+
mDdGISDrglhj2TZT$4D_cQkTrRvz|hP4H(gi;f}ZXknmZr-02fZAun`4nH0kpmEIQjw6UiQosukZ=Aw;%+CxcO*bg!?1tyCa7(z3
;J4YhqRp`|_*sQ=Fk+s(7-s`~7Vyp3hzw@ebUSVV!p-6uV;Mi3G6}zg1|2Y<Xu?WCrr>o;&IDqDW`KwxrB4Mr{)QT62%<y2q9pbd
NE8%Mlq5-1(!nJSCi8CI{@h|Q9dK$0Ds>|XR83(DGtcbUJpu5F5vn-IePNyFKhLR?XXg{epgVAhC*PZZW=eD8=W|tnAs=-VL4wT+
J@nLPAEb__k*%7Tyc%cQi3%bF>U(kL1J{c!e>C$nG3&>Rb_yuV(67)Ser*2qFi0N1;6)eC#;loW!iM1Y3;YFu$i9X6!2e!*r*~Hr
`Vt`Z|49>EKPaSVXelWDB*8QRMF9mf6h%bR)Ket{%`77bO+re=HG^PZh!D^m>`eerdTO?6jiPi%LVhTYm{mJmkNn`9KSO!Y_I~dV
G)idE&tfk0IeedXIfqa|xIeh&8RD;(<G}p=NGF-&BUB;q@s#R=998ZJ8WE_OIR+IoAQV6+`(Z+Xq(Fd`^;12<4pGudOCYC$3&%uU
+=KoxNxCpZ(IY{KN-#l+h3n_g`v?2^1S*n&r6>YwRiJ`Fp;|-?poWR(U@ytD`7@dRZ;l}#Iq@KjDj8?t?J<;CF(qFK2wq9`;(n)N
dK2J<pEuob=+o3mOiIV-w<@%xr!epzHAF2AfPc)w9%r7}Pz!9jX0RV=jMQdinz4WZQ~Tummvc9(lQO+7gh~(K1c-C`pIjfF{9|p~
75FG{4t~#qq214KiCoSkmdJfx^rX0oQ%G2hY4$pNpDHfKl8Qj2XpmSe0YY!Fbl2Q6m{PI_)CZu>PO>0r9XeNWJ{>6o#XsNdyaD-(
pC%t4IsiXASJ)a5i8Lu%NR1+BaSk*ll8&7O%tX~S5XD#OpLd20r8SNW<Vhi9=4t&o*dYM#Zd&^C`RnGZ*aP11Yz87oBRS4mB1*&S
4AC^&=1fpaEW8G=)Aqn35-GzoKrz5YQX%Y`j|{Ia<Lfu5caK5D5=}9rVhk~3Ny-su(HlA;v5?1sAE|+^N)@$A($N^PxsPl$S5m8{
7upB+o0;_)$V`4q7+Cl;!q^>pGp@CGXh_dy9LtmB0c@MubWP6{`fH|!H}mPSe~%E|D@4jfqEOKg(y&xf60iC0H_d?lKTP=o&<9z7
+at(Bfc@YYF)zDZZ1CK^IeD^C8W=xir>tsZDLqTLPNt+niU95-j}vpYr<MQ<imX-jqL9ypMGE)U!b@xS*50y;`>Ss99|B#;-9!{Q
nV!+}Y9ct0X$+ZB6R)NZ+dxi`G2?_I;`-%JHFscRwC8C)Ecb|YB|;zbVGol<oHK`faLxvDq3y=N4M-B&J^HF-0->H-RzV(I=nIJe
Pu1ULf<(m{7ACh0OR9U|q<9HT=9zJ=NQ|CFeQEe-JJG=2^!i|K<df%0W$H|IDWxk}A;95C=>TEzKm(MkLNs*ifTcBd-#2;31e=0P
xqKZQ_5!3dvs=``MR}Up1|gc74gC_64OYUNV`)?fX6I3uFG?bKIS;MkXg|i?v49?;+5^Q2F3K=^@w35e>Lnn3f<GpicN~YgkhmWL
xG}Qk1we?3PnOPh!8RB<=cWQ4)^P{Ofu*GIg~2T;REZxGUE#?O9OLeMCNdf)=gV!GlpTJ^8M)|&D`3<qX%q&Os4Dp>1zdhFoZP$c
;N0%ga+r^s1yJ{Gj$z5#a<T^-FWPawGl*o4G`LY+42-NmA@l@56-k;R7+rxsqC*lUB}@}0dv_OR15FYlP*8z}b-*f`KqmqSOc&w$
>FP7#^(Ovk|1(mpyqcJfSn2>AA7~M{x!wTGKpKXHURgA$0L{SBgmZM<<axs?)1!IE#}kKHqu=pwT-yABunRVxqy%7)h-89KIBZCP
TZSHUsv71w(AJ8;h}^s}0D~hT3IfY1gwQb?A=HdJ(gLn3%Tq8UH=#iWPDO^`5L3qw9wpTEmUP))6C2s32b4T^RMTlTNKYeGueX{q
P`)9D8d0J?D2b__M!~#44Lls&IW~u$JcbxWR&!ONj1XN4WFSN+C?1;(Y~+p&X%Ru(hLK1xg@oI1+%noi`Q1qv?x_mG8MYihJbZ_P
9owG9Bs}_OeA)3&ky_i93mm@W(NUUE6qjySjt=||V)2mxVXVao1vWDRl2DRw9$LB4H8MlKOxJD-K*1$IHIZ{D7%OR}a&i<X*yJ+?
(rvVUmxw}1#DR}rwkC*!^B^=PlUmVjTW3oVO;sa|{=QNiWbQuzc*B{rn;O9SB7g+cK@v(NGNi}>y*AK@N<m;Rk&G5LBrpL42Em8%
9SH_NdK?+5V8QrNK*W?rGQn=|d?5cXG!sYMAbU67KR)Q(r^6#bK~E?UprL2^WB-hMKAURd_uoLjm;ZZYx@u{HhN-W$C)k_1v$Awl
0aWL^+RC=6I6;J(M23hx$ddu<adRZlK_v{vIby39{omuvHi-&#n7_mP7#NX?!+~uTQk4>ihw!{%S;_X`qjU5tW*X)#e|?1zw51Se
z8!Hhf~fM(eVVyvs-;FS^>VPdxjE5eB1hSZ9Vqe5a^qJtpvBLBxWVLnvKELb&uc=$k>1PD^Sci&UN%E$M97u(sv8+LEooE(e|ECM
cd(EQ*Y=OYPaVJU(~ltkqJ03}VKqYzR1@aW`9QP1RhTHSQ>X|-+F||;8VDn-I*_vecyrM6u-<p|kmDl_I@9>DaKo4Vhu6u)Z#~<R
5Pre_oxjhmQ<5zyal>~>^=XkX>Cat7ssgdKgOfzHUV%dn=evcX+@?DETv>fZT7qJM2>qQorN15I?`i}4iP{DKT2x_jtH_7WBv}__
e9BVG2?YJ6`$_tKtHjIh!&nkT`EkhHT|<?#&Vo4#L#?GU@lwP5S2|oNZbi*bDgKvP4Dyt~r0q$@ksRo=kR&l#Hz#JhbnJ@?4sRy4
pKV)aec!8Jb$m>)RTKnb3@5;CrD`Zv2(4``w)4lS_r5vIzK@*6#$c?rMU=PynGYaK$$-CY1<53WeWd^Y7ji{7P>?rHI@t
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
    from layerlab.__main__ import run

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
